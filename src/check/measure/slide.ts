/** One slide, measured. Runs in the browser. */
import type { Box, Paints, SlideFacts } from '../facts.ts';
import { stageOf } from './boxes.ts';
import { groundsOf } from './grounds.ts';
import { linksOf } from './links.ts';
import { imagesOf, picturesOf, voicesOf } from './pictures.ts';
import { placeOf } from './shown.ts';
import { missingSignsOf } from './signs.ts';
import { textsOf } from './texts.ts';

const layoutOf = (slide: Element): string =>
  [...slide.classList].find((name) => name.startsWith('layout-'))?.slice('layout-'.length) ?? '';

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;

/** How many lines these pieces of text make: pieces side by side are one. */
function countLines(pieces: readonly Box[]): number {
  const heights = [...pieces].sort((one, other) => middle(one) - middle(other));
  return heights.filter((piece, index) => {
    const above = heights[index - 1];
    return above === undefined || middle(piece) - middle(above) > (above.bottom - above.top) / 2;
  }).length;
}

/** Measures a slide that stands in the window: what lies under a text can be asked of the browser only there. */
export function measureSlide(slide: HTMLElement, signature: string, paints: Paints): SlideFacts {
  const stage = stageOf(slide);
  const pictures = picturesOf(stage);
  const drawn = pictures.map(({ kind, element, box }) => ({ element, box: kind === 'table' ? null : box }));
  const texts = textsOf({ stage, pictures: drawn, grounds: groundsOf(slide, paints) });
  const headline = texts.filter(({ part }) => part === 'headline');
  return {
    id: slide.id,
    signature,
    at: placeOf(slide),
    layout: layoutOf(slide),
    headlineLines: countLines(headline.flatMap(({ lines }) => lines)),
    texts,
    pictures: pictures.map(({ element: _, ...facts }) => facts),
    voices: voicesOf(stage),
    images: imagesOf(stage),
    links: linksOf(slide),
    missingSigns: missingSignsOf(slide),
  };
}
