/** Every text that a slide shows. Runs in the browser. */
import { marginalParts } from '../../theme/text-sizes.ts';
import { typefaces } from '../../theme/tokens.ts';
import type { Box, TextFacts } from '../facts.ts';
import { type Stage, shared, windowAround } from './boxes.ts';
import type { Point } from './coats.ts';
import { opacityOf, over, paintOf } from './colours.ts';
import type { Grounds } from './grounds.ts';
import { linesOf } from './ink.ts';
import { isShown, partOf, placeOf, plainWords } from './shown.ts';

const marginal = marginalParts.join(', ');

const [tagFace = ''] = typefaces.mono.split(',');

/** Whether it belongs to what may be small. A chart has no classes: there the typeface of tags tells. */
const isMarginal = (element: Element, { fontFamily }: CSSStyleDeclaration): boolean =>
  element.closest(marginal) !== null ||
  (element instanceof SVGElement && fontFamily.includes(tagFace.replaceAll("'", '')));

function textNodes(slide: Element): Text[] {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(
    ({ data, parentElement }) => data.trim() !== '' && parentElement && isShown(parentElement),
  );
}

/** The block whose lines a text shares: the `<text>` of a drawing, or the nearest element that is more than words in a line. */
function blockOf(element: Element): Element {
  const drawn = element.closest('text');
  if (drawn) return drawn;
  let block = element;
  while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
  return block;
}

/** Type of a drawing is as large as the drawing is shown. */
function sizeOf(element: Element, style: CSSStyleDeclaration, { scale }: Stage): number {
  const size = Number.parseFloat(style.fontSize);
  if (!(element instanceof SVGGraphicsElement)) return size;
  const matrix = element.getScreenCTM();
  return matrix ? (size * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c))) / scale : size;
}

const shares = [0.1, 0.5, 0.9];

/** Points behind the first and the last of its lines. */
function pointsIn(lines: readonly Box[]): Point[] {
  const looked = lines.length > 1 ? [lines[0], lines.at(-1)] : lines;
  return looked.flatMap((line) =>
    line === undefined
      ? []
      : shares.map((share) => ({
          x: line.left + (line.right - line.left) * share,
          y: (line.top + line.bottom) / 2,
        })),
  );
}

/** A text as it is to be looked at. */
interface Laid {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly lines: readonly Box[];
}

function paintedOn(
  { element, style, lines }: Laid,
  { stage, pictures, grounds }: Sight,
): TextFacts['painted'] {
  const isDrawn = element instanceof SVGElement;
  const paint = paintOf(isDrawn ? style.fill : style.color);
  const alpha = paint.alpha * opacityOf(element) * (isDrawn ? Number(style.fillOpacity) : 1);
  const onPicture = lines.some((line) => pictures.some(({ box }) => box !== null && shared(line, box)));
  const under = onPicture
    ? pointsIn(lines).map(({ x, y }) => grounds.underPoint(element, stage.inWindow(x, y)))
    : [grounds.underElement(element)];
  return under.flatMap((ground) => (ground ? [{ text: over({ ...paint, alpha }, ground), ground }] : []));
}

/** What is known of a slide when its texts are looked at. */
export interface Sight {
  readonly stage: Stage;
  /** Its drawings, charts and photographs, where they are. */
  readonly pictures: readonly { readonly element: Element; readonly box: Box | null }[];
  readonly grounds: Grounds;
}

const textFacts = (laid: Laid, words: string, sight: Sight): Omit<TextFacts, 'block'> => {
  const { element, style, lines } = laid;
  return {
    words,
    at: placeOf(element),
    part: partOf(element),
    picture: sight.pictures.findIndex((picture) => picture.element.contains(element)),
    lines,
    window: windowAround(element, sight.stage),
    size: sizeOf(element, style, sight.stage),
    bold: Number(style.fontWeight) >= 700,
    marginal: isMarginal(element, style),
    painted: paintedOn(laid, sight),
  };
};

/** The texts of a slide. */
export function textsOf(sight: Sight): TextFacts[] {
  const blocks = new Map<Element, number>();
  return textNodes(sight.stage.slide).flatMap((node): TextFacts[] => {
    const element = node.parentElement;
    if (!element) return [];
    const style = getComputedStyle(element);
    const lines = linesOf(node, style, sight.stage);
    if (lines.length === 0) return [];
    const block = blockOf(element);
    blocks.set(block, blocks.get(block) ?? blocks.size);
    const words = plainWords(node.data) || plainWords(block.textContent ?? '') || node.data.trim();
    return [{ ...textFacts({ element, style, lines }, words, sight), block: blocks.get(block) ?? 0 }];
  });
}
