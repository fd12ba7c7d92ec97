/** From a compiled talk to what a site is built from. */
import { randomUUID } from 'node:crypto';
import { imageAddresses, sectionsWithImages } from '../compiler/html/images.ts';
import type { Compilation } from '../compiler/model.ts';
import { titleHtml } from './page-html.ts';
import type { SiteTalk } from './site-talk.ts';

/** What a site needs of a compiled talk. */
export function siteTalkOf(talk: Compilation): SiteTalk {
  const { deck, sections, messages } = talk;
  const images = imageAddresses(sections);
  // Nothing that an author writes can look like it.
  const mark = randomUUID();
  const text = sectionsWithImages(sections, (address) => `${mark}${images.indexOf(address)};`);
  const [first = '', ...rest] = text.split(mark);
  const html = rest.flatMap((part) => {
    const end = part.indexOf(';');
    return [Number(part.slice(0, end)), part.slice(end + 1)];
  });
  const slides = deck.slides.map(({ id, headlineText, cuts }) => ({ id, headlineText, cuts }));
  return { title: titleHtml(talk), lang: deck.lang, slides, messages, images, html: [first, ...html] };
}
