/** The compiled talk put into the page. */
import { toHtml } from 'hast-util-to-html';
import type { Compilation } from '../compiler/model.ts';
import { withLanguage, withSlides, withTitle } from './page-places.ts';

/** The talk's title as HTML; empty where it has none. */
export const titleHtml = ({ deck }: Pick<Compilation, 'deck'>): string =>
  toHtml({ type: 'text', value: deck.title });

/** The page with the slides and their title. Throws as `withSlides` does. */
export const intoPage = (page: string, talk: Compilation): string =>
  withSlides(withTitle(withLanguage(page, talk.deck.lang), titleHtml(talk)), talk.html);
