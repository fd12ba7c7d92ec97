/** The images of the slides: which files they are, and the slides with other addresses for them. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { assetAddress } from '../phases/links.ts';
import { sectionHtml } from './section-html.ts';

const isOfAssets = ({ tagName, properties: { src } }: Element): boolean =>
  tagName === 'img' && typeof src === 'string' && src.startsWith(assetAddress(''));

function imagesIn(section: Element): Element[] {
  // A section is kept as text too, and to look for an address there takes no time.
  if (!sectionHtml(section).includes(`src="${assetAddress('')}`)) return [];
  return imagesOf(section);
}

function imagesOf(section: Element): Element[] {
  const images: Element[] = [];
  visit(section, 'element', (element) => {
    if (isOfAssets(element)) images.push(element);
  });
  return images;
}

const addressOf = ({ properties: { src } }: Element): string => String(src);

/** Addresses of all images from the project's own files, each once: `assets/photos/u2.jpg`. */
export const imageAddresses = (sections: readonly Element[]): string[] => [
  ...new Set(sections.flatMap((section) => imagesIn(section).map(addressOf))),
];

/** The sections as HTML in which every such image has the address that `moved` gives for its own. */
export function sectionsWithImages(sections: readonly Element[], moved: (address: string) => string): string {
  const htmlOf = (section: Element): string => {
    if (imagesIn(section).length === 0) return sectionHtml(section);
    const copy = structuredClone(section);
    for (const image of imagesOf(copy)) image.properties['src'] = moved(addressOf(image));
    return sectionHtml(copy);
  };
  return sections.map(htmlOf).join('\n');
}
