/** What of a compiled talk a site is built from: plain text and numbers, which go from one thread to another. */
import { randomUUID } from 'node:crypto';
import { imageAddresses, sectionsWithImages } from './html/images.ts';
import type { Message } from './message.ts';
import type { Compilation, Slide } from './model.ts';

/** A slide, as far as the commands ask about it. */
export type SiteSlide = Pick<Slide, 'id' | 'headlineText' | 'cuts'>;

/** A talk, ready to be put into a page. */
export interface SiteTalk {
  /** Empty where the talk has none. */
  readonly title: string;
  readonly slides: readonly SiteSlide[];
  readonly messages: readonly Message[];
  /** Addresses of the project's images in the slides, each once: `assets/photos/u2.jpg`. */
  readonly images: readonly string[];
  /** The slides as HTML: texts, and between them numbers of images, whose new addresses are to stand there. */
  readonly html: readonly (string | number)[];
}

/** What a site needs of a compiled talk. */
export function siteTalkOf({ deck, sections, messages }: Compilation): SiteTalk {
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
  return { title: deck.title, slides, messages, images, html: [first, ...html] };
}

/** The slides as HTML, with the addresses that their images have in the site, in the order of `images`. */
export const slidesHtml = ({ html }: SiteTalk, addresses: readonly string[]): string =>
  html.map((part) => (typeof part === 'number' ? addresses[part] : part)).join('');
