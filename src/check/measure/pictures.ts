/** Drawings, charts, photographs and tables: where they are, and what words they have. Runs in the browser. */
import type { Box, ImageFacts, PictureFacts, VoiceFacts } from '../facts.ts';
import { type Stage, shared } from './boxes.ts';
import { isShown, placeOf, plainWords } from './shown.ts';

const kinds: readonly (readonly [selector: string, kind: PictureFacts['kind']])[] = [
  ['.chart', 'chart'],
  ['.figure, svg', 'drawing'],
  ['table', 'table'],
  ['img', 'image'],
];

const kindOf = (element: Element): PictureFacts['kind'] =>
  kinds.find(([selector]) => element.matches(selector))?.[1] ?? 'image';

/** The file's name as the author knows it, or else its address. */
const fileOf = (image: Element): string =>
  image.getAttribute('data-file') ?? (image.getAttribute('src') ?? '').replace(/^\.\//, '').slice(0, 80);

const nameOf = (element: Element): string =>
  element.getAttribute('data-chart') ??
  element.getAttribute('data-figure') ??
  element.getAttribute('data-decision') ??
  (element.matches('img') ? fileOf(element) : '');

/** What is drawn in an SVG, which may be less than its frame; clipped shapes count as far as the frame. */
function drawnIn(svg: SVGSVGElement, { boxOf }: Stage): Box | null {
  const frame = boxOf(svg.getBoundingClientRect());
  const matrix = svg.getScreenCTM();
  const { x, y, width, height } = svg.getBBox();
  if (!matrix || width === 0 || height === 0) return null;
  const [start, end] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) =>
    point.matrixTransform(matrix),
  );
  if (!start || !end) return null;
  return shared(frame, boxOf(new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y)));
}

function boxOfPicture(element: Element, stage: Stage): Box | null {
  const picture = element.querySelector('.chart-picture') ?? element;
  const svg = picture instanceof SVGSVGElement ? picture : picture.querySelector('svg');
  if (svg) return drawnIn(svg, stage);
  const image = picture.matches('.photograph') ? (picture.querySelector('img') ?? picture) : picture;
  const box = image.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? stage.boxOf(box) : null;
}

/** A picture with the element that it is. */
export interface Picture extends PictureFacts {
  readonly element: Element;
}

/** The pictures of a slide, the outermost of those that stand in each other. */
export function picturesOf(stage: Stage): Picture[] {
  const all = [...stage.slide.querySelectorAll('.figure, .chart, svg, table, img')];
  return all
    .filter((element) => isShown(element) && !all.some((one) => one !== element && one.contains(element)))
    .map((element) => ({
      element,
      kind: kindOf(element),
      name: nameOf(element),
      at: placeOf(element),
      box: boxOfPicture(element, stage),
      behind: element.closest('.behind') !== null,
    }));
}

const labelOf = (element: Element): string | null => {
  const named = element.getAttribute('aria-labelledby');
  const label = named ? document.getElementById(named)?.textContent : element.getAttribute('aria-label');
  return label?.trim() || null;
};

/** What stands in a picture with words of its own, or is hidden from those whom words are for, needs none. */
const isSpokenFor = (element: Element): boolean =>
  element.closest('[aria-hidden="true"]') !== null || element.parentElement?.closest('[role="img"]') != null;

function voice(element: Element): VoiceFacts | null {
  const fact = {
    name: nameOf(element) || nameOf(element.closest('.figure, .chart, .decision') ?? element),
    at: placeOf(element),
  };
  if (element.matches('.chart')) {
    const table = element.querySelector('table.chart-data');
    return { ...fact, kind: 'chart', words: plainWords(table?.textContent ?? '') || null };
  }
  if (isSpokenFor(element)) return null;
  if (element.matches('img')) return { ...fact, kind: 'image', words: element.getAttribute('alt') };
  if (element.matches('[role="img"]')) return { ...fact, kind: 'picture', words: labelOf(element) };
  const kind = element.matches('canvas') ? 'canvas' : 'drawing';
  return { ...fact, kind, words: labelOf(element) };
}

/** Everything on the slide that needs words for those who do not see it. */
export const voicesOf = ({ slide }: Stage): VoiceFacts[] =>
  [...slide.querySelectorAll('img, [role="img"], svg, canvas, .chart')]
    .filter((element) => !element.closest('aside.notes'))
    .flatMap((element) => voice(element) ?? []);

const isVector = (image: HTMLImageElement): boolean => /\.svg(\?|$)|^data:image\/svg/.test(image.src);

/** Longer than any slide, in CSS pixels. */
const endless = '100000px';

/** The box that the style leaves to an image, however large it is; the image is put back as it was. */
function boxFor(image: HTMLImageElement): DOMRect {
  const { width, height } = image.style;
  image.style.width = endless;
  image.style.height = endless;
  const box = image.getBoundingClientRect();
  image.style.width = width;
  image.style.height = height;
  return box;
}

/** The size at which a file of the image's proportions fills its box. */
function roomFor(image: HTMLImageElement, scale: number): ImageFacts['room'] {
  const { naturalWidth, naturalHeight } = image;
  const box = boxFor(image);
  const factor = Math.min(box.width / naturalWidth, box.height / naturalHeight) / scale;
  return { width: naturalWidth * factor, height: naturalHeight * factor };
}

function imageFacts(image: HTMLImageElement, { scale }: Stage): ImageFacts {
  const { width, height } = image.getBoundingClientRect();
  const { naturalWidth, naturalHeight } = image;
  const shown = { width: width / scale, height: height / scale };
  const place = image.closest('.picture');
  const isMeasured = !isVector(image) && naturalWidth > 0;
  return {
    name: fileOf(image),
    at: placeOf(image),
    natural: isMeasured ? { width: naturalWidth, height: naturalHeight } : null,
    shown,
    room: isMeasured ? roomFor(image, scale) : shown,
    placeWidth: place ? place.getBoundingClientRect().width / scale : null,
  };
}

/** The bitmaps of a slide. */
export const imagesOf = (stage: Stage): ImageFacts[] =>
  [...stage.slide.querySelectorAll('img')].filter(isShown).map((image) => imageFacts(image, stage));
