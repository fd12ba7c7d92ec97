/** The compiled talk put into the page. */
import { toHtml } from 'hast-util-to-html';
import type { Compilation } from './model.ts';

const slidesPlace = '<!-- slides -->';
const titlePlace = /<title>[^<]*<\/title>/;

/** The page with the talk's title as its own; as it is where the talk has none. */
export function withTitle(page: string, title: string): string {
  const text = toHtml({ type: 'text', value: title });
  return page.replace(titlePlace, (written) => (title === '' ? written : `<title>${text}</title>`));
}

/**
 * The page with the slides where it says `<!-- slides -->`.
 * Throws where the page has no such place: that is a mistake in the project, not in the slides.
 */
export function withSlides(page: string, html: string): string {
  if (!page.includes(slidesPlace)) throw new Error(`The page has no "${slidesPlace}" to put the slides in.`);
  return page.replace(slidesPlace, () => html);
}

/** The page with the slides and their title. Throws as `withSlides` does. */
export const intoPage = (page: string, talk: Compilation): string =>
  withSlides(withTitle(page, talk.deck.title), talk.html);
