/** What measures the deck from within the page: the entry of the script that is put into it. Runs in the browser. */
import type { Paints, SeenBefore, SlideFacts } from '../facts.ts';
import { linksOf } from './links.ts';
import { signatureOf } from './signature.ts';
import { measureSlide } from './slide.ts';
import { turnTo } from './turn-to.ts';

const slides = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.slides > section')];

/** Text is measured in its own typefaces; a face that no slide has shown yet is not loaded yet. */
async function ready(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { pointer-events: auto !important }');
  document.adoptedStyleSheets.push(sheet);
  await Promise.all([...document.fonts].map((face) => face.load()));
}

/** Measures slides that all stand on the page, one below the other. */
export async function measurePages(paints: Paints): Promise<SlideFacts[]> {
  await ready();
  return slides().map((slide) => {
    slide.scrollIntoView({ block: 'start', inline: 'start', behavior: 'instant' });
    return measureSlide(slide, signatureOf(slide), paints);
  });
}

/** Goes through the show and measures every slide at its last step, but for those of the signatures given. */
export async function measureShow(
  paints: Paints,
  seen: readonly string[],
): Promise<(SlideFacts | SeenBefore)[]> {
  await ready();
  const all = window.crisisDeck?.withAllSlides(() =>
    slides().map((slide) => ({ id: slide.id, signature: signatureOf(slide), links: linksOf(slide) })),
  );
  if (!all) throw new Error('The page has no deck.');
  const facts: (SlideFacts | SeenBefore)[] = [];
  for (const one of all) {
    if (seen.includes(one.signature)) facts.push(one);
    else facts.push({ ...measureSlide(await turnTo(one.id), one.signature, paints), links: one.links });
  }
  return facts;
}
