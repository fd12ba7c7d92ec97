/** The compiled talk put into the page. */
import { toHtml } from 'hast-util-to-html';
import type { Compilation } from './model.ts';

const slidesPlace = '<!-- slides -->';
const titlePlace = /<title>[^<]*<\/title>/;

/**
 * The page with the slides where it says `<!-- slides -->`, and their title as its own.
 * Throws where the page has no such place: that is a mistake in the project, not in the slides.
 */
export function intoPage(page: string, { html, deck }: Compilation): string {
  if (!page.includes(slidesPlace)) throw new Error(`The page has no "${slidesPlace}" to put the slides in.`);
  const title = toHtml({ type: 'text', value: deck.title });
  return page
    .replace(titlePlace, (written) => (deck.title === '' ? written : `<title>${title}</title>`))
    .replace(slidesPlace, () => html);
}
