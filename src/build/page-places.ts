/** The places of the page that a talk fills. */
import { ProjectFault } from './project-fault.ts';

const slidesPlace = '<!-- slides -->';
const titlePlace = /<title>([^<]*)<\/title>/;

/** The page's own title, as HTML; empty where it has none. */
export const titleIn = (page: string): string => titlePlace.exec(page)?.[1] ?? '';

/** The page with a title, as HTML, in place of its own; as it is where the title is empty. */
export const withTitle = (page: string, title: string): string =>
  page.replace(titlePlace, (written) => (title === '' ? written : `<title>${title}</title>`));

const pageStart = /<html\b(?<others>[^>]*)>/i;
const ownLanguage = /\slang\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/i;

/** The page in a language, as HTML; in its own where that is null. */
export const withLanguage = (page: string, lang: string | null): string =>
  lang === null
    ? page
    : page.replace(
        pageStart,
        (_, others: string) => `<html lang="${lang}"${others.replace(ownLanguage, '')}>`,
      );

/**
 * The page with the slides where it says `<!-- slides -->`.
 * Throws where the page has no such place: that is a mistake in the project, not in the slides.
 */
export function withSlides(page: string, html: string): string {
  if (!page.includes(slidesPlace))
    throw new ProjectFault(`index.html  error  The page has no "${slidesPlace}" to put the slides in.`);
  return page.replace(slidesPlace, () => html);
}
