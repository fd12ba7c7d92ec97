/** What of a compiled talk a site is built from: plain text and numbers, which go from one thread to another. */
import type { Message } from '../compiler/messages/message.ts';
import type { Slide } from '../compiler/model.ts';

/** A slide, as far as the commands ask about it. */
export type SiteSlide = Pick<Slide, 'id' | 'headlineText' | 'cuts'>;

/** A talk, ready to be put into a page. */
export interface SiteTalk {
  /** As HTML; empty where the talk has none. */
  readonly title: string;
  /** Its language; null where the page's own holds. */
  readonly lang: string | null;
  readonly slides: readonly SiteSlide[];
  readonly messages: readonly Message[];
  /** Addresses of the project's images in the slides, each once: `assets/photos/u2.jpg`. */
  readonly images: readonly string[];
  /** The slides as HTML: texts, and between them numbers of images, whose new addresses are to stand there. */
  readonly html: readonly (string | number)[];
}

/** The slides as HTML, with the addresses that their images have in the site, in the order of `images`. */
export const slidesHtml = ({ html }: SiteTalk, addresses: readonly string[]): string =>
  html.map((part) => (typeof part === 'number' ? addresses[part] : part)).join('');
