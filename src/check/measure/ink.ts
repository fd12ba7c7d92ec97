/** What letters take up of their lines. Runs in the browser. */
import type { Box } from '../facts.ts';
import type { Stage } from './boxes.ts';

/** How far type and letters reach above and below the baseline, in pixels of the type's own size. */
interface Reach {
  readonly line: { readonly above: number; readonly below: number };
  readonly letters: { readonly above: number; readonly below: number };
}

const canvas = document.createElement('canvas').getContext('2d');

function reachOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration, words: string): Reach {
  if (!canvas) throw new Error('This browser has no canvas to measure letters with.');
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const measured = canvas.measureText(words);
  return {
    line: { above: measured.fontBoundingBoxAscent, below: measured.fontBoundingBoxDescent },
    letters: { above: measured.actualBoundingBoxAscent, below: measured.actualBoundingBoxDescent },
  };
}

/** A line as high as its letters: the browser gives it as high as its typeface, which overlaps its neighbours. */
function trimmed(box: Box, { line, letters }: Reach): Box {
  const height = box.bottom - box.top;
  const unit = height / (line.above + line.below);
  const baseline = box.top + line.above * unit;
  return { ...box, top: baseline - letters.above * unit, bottom: baseline + letters.below * unit };
}

/** Letters of a line that is turned by a right angle run down the page; trimming is left out there. */
const liesFlat = (box: Box, words: string): boolean =>
  words.length < 3 || box.right - box.left > (box.bottom - box.top) * 0.8;

const spaceOnly = /^\s*$/;

/** The lines of a text node. */
export function linesOf(node: Text, style: CSSStyleDeclaration, { boxOf }: Stage): Box[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const words = style.textTransform === 'uppercase' ? node.data.toUpperCase() : node.data;
  if (spaceOnly.test(words)) return [];
  const reach = reachOf(style, words);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((rectangle) => boxOf(rectangle))
    .map((box) => (liesFlat(box, words.trim()) ? trimmed(box, reach) : box));
}
