/** Rule `beyond-slide`: no text and no picture runs over the edge of its slide, or of whatever cuts it off before. */

import type { Finding, SlideCheck } from '../check.ts';
import type { Box, PictureFacts } from '../facts.ts';
import { pixels, quoted } from '../words.ts';
import { blockName, blocksOf, capital } from './blocks.ts';
import { slideBox } from './geometry.ts';

/** Letters may touch an edge: browsers round to a pixel. */
const tolerance = 1;

const sides = ['left', 'top', 'right', 'bottom'] as const;
type Side = (typeof sides)[number];

const sideWords: Readonly<Record<Side, string>> = {
  left: 'left edge',
  top: 'upper edge',
  right: 'right edge',
  bottom: 'lower edge',
};

/** How far a box runs over each edge of a window; negative where it does not. */
const excess = (box: Box, window: Box): Readonly<Record<Side, number>> => ({
  left: window.left - box.left,
  top: window.top - box.top,
  right: box.right - window.right,
  bottom: box.bottom - window.bottom,
});

/** The edge that is passed the farthest, over all lines. */
function farthest(
  lines: readonly Box[],
  window: Box,
): { readonly side: Side; readonly length: number } | null {
  const all = lines.flatMap((line) => {
    const over = excess(line, window);
    return sides.map((side) => ({ side, length: over[side] }));
  });
  const [worst] = all.sort((one, other) => other.length - one.length);
  return worst && worst.length > tolerance ? worst : null;
}

const isWholeSlide = (window: Box): boolean => sides.every((side) => window[side] === slideBox[side]);

const shorten = 'Shorten it, or take something else off the slide.';
const makeRoom = 'Take something else off the slide.';

function pictureBeyond({ kind, name, at, box, behind }: PictureFacts): Finding[] {
  const over = box && !behind ? farthest([box], slideBox) : null;
  if (!over) return [];
  const named = name === '' ? `The ${kind}` : `The ${kind} "${name}"`;
  const reason = `${named} runs ${pixels(over.length)} over the ${sideWords[over.side]} of its slide`;
  const about = `${kind} ${name} ${over.side}`;
  return [
    { level: 'error', rule: 'beyond-slide', at, about, reason, hint: kind === 'image' ? makeRoom : shorten },
  ];
}

export const beyondSlide: SlideCheck = ({ texts, pictures }) => [
  ...blocksOf(texts).flatMap((block): Finding[] => {
    const { at, words, lines, window } = block;
    const over = farthest(lines, window);
    if (!over) return [];
    const much = `${pixels(over.length)} over the ${sideWords[over.side]}`;
    const edge = isWholeSlide(window) ? 'of its slide' : 'of what it stands in, and is cut off';
    const reason = `${capital(blockName(block))} ${quoted(words)} runs ${much} ${edge}`;
    return [
      { level: 'error', rule: 'beyond-slide', at, about: `${words} ${over.side}`, reason, hint: shorten },
    ];
  }),
  ...pictures.flatMap(pictureBeyond),
];
