/** The talk as a page to read: what is done to the page, in order. reveal.js is not loaded. */
import '../../theme/read.css';
import { element } from '../page/element.ts';
import { allSlides, talkTitle } from '../print/sheet.ts';
import { actSection, actsOf } from './acts.ts';
import { drawWhenNear } from './draw-when-near.ts';
import { followGround } from './follow-ground.ts';
import { goToAddress } from './go-to-address.ts';
import { nextTask } from './next-task.ts';
import { numberCard, offerNumbers } from './number-cards.ts';
import { contents, pageBar, pageFoot, pageTitle, tellHeight } from './page-frame.ts';
import { printInWords } from './print-in-words.ts';
import { saveAllNumbers } from './save-numbers.ts';

/** The column's width in CSS pixels, as the style sheet will have it. */
const columnWidth = (): number => Math.min(document.documentElement.clientWidth - 32, 1000);

/**
 * Makes the slides inside `root` a page to read, title and contents first and then act by act; settles when all its text
 * stands. Its pictures follow as they come near.
 */
export async function layOutForReading(root: HTMLElement): Promise<void> {
  const slides = allSlides(root);
  const [first] = slides;
  if (!first) return;
  followGround();
  document.documentElement.classList.add('read');
  const watch = drawWhenNear(root, columnWidth());
  printInWords(root);
  const bar = pageBar(talkTitle(root), root);
  const title = pageTitle(first, root);
  const acts = actsOf(slides);
  root.className = 'reading';
  root.id = 'text';
  root.tabIndex = -1;
  document.body.prepend(element('a', { class: 'skip-link', href: '#text' }, 'Skip to the text'), bar);
  tellHeight(bar);
  root.replaceChildren(title, contents(acts));
  const card = numberCard();
  if (card) document.body.append(card);
  for (const act of acts) {
    await nextTask();
    const section = actSection(act);
    if (card) offerNumbers(section, card);
    root.append(section);
    watch(section);
  }
  root.querySelector('ol.references')?.after(saveAllNumbers());
  root.after(pageFoot(root));
  goToAddress(root);
}
