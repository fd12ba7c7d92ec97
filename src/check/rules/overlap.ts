/**
 * Rule `overlap`: no text lies over another text, or over a picture that it does not belong to, and no picture over
 * another. What lies behind the whole slide is there to be written on: of it only the texts count.
 */

import type { Finding, SlideCheck } from '../check.ts';
import type { PictureFacts, SlideFacts } from '../facts.ts';
import { quoted } from '../words.ts';
import { type Block, blockName, blocksOf, capital } from './blocks.ts';
import { overlap } from './geometry.ts';

const hint = 'Shorten one of them, or move it.';

const overlapping = (at: string, about: string, reason: string): Finding => ({
  level: 'error',
  rule: 'overlap',
  at,
  about,
  reason,
  hint,
});

const touch = (one: Block, other: Block): boolean =>
  one.lines.some((line) => other.lines.some((another) => overlap(line, another)));

/** A drawing may write a text twice, once as the ground of the other. */
const sameTwice = (one: Block, other: Block): boolean =>
  one.words === other.words && one.picture === other.picture && one.picture >= 0;

const named = (block: Block): string => `${blockName(block)} ${quoted(block.words)}`;

/** What may be small is what gives way: the place is that of the other. */
function textsOver(one: Block, other: Block): Finding {
  const place = one.marginal && !other.marginal ? other : one;
  return overlapping(
    place.at,
    `${one.words}|${other.words}`,
    `${capital(named(one))} lies over ${named(other)}`,
  );
}

function overTexts(blocks: readonly Block[]): Finding[] {
  return blocks.flatMap((one, index) =>
    blocks
      .slice(index + 1)
      .filter((other) => touch(one, other) && !sameTwice(one, other))
      .map((other) => textsOver(one, other)),
  );
}

const pictureName = ({ kind, name }: PictureFacts): string =>
  name === '' ? `a ${kind}` : `the ${kind} "${name}"`;

/** Tables are texts already. */
function overPictures(blocks: readonly Block[], pictures: SlideFacts['pictures']): Finding[] {
  return pictures.flatMap((picture, index) => {
    const { kind, behind, box } = picture;
    if (kind === 'table' || behind || !box) return [];
    return blocks
      .filter((block) => block.picture !== index && block.lines.some((line) => overlap(line, box)))
      .map((block) => {
        const at = block.marginal ? picture.at : block.at;
        const reason = `${capital(named(block))} lies over ${pictureName(picture)}`;
        return overlapping(at, `${block.words}|${picture.name}`, reason);
      });
  });
}

function picturesOver(pictures: SlideFacts['pictures']): Finding[] {
  const inFlow = pictures.filter(({ behind }) => !behind);
  return inFlow.flatMap((one, index) =>
    inFlow
      .slice(index + 1)
      .filter((other) => one.box && other.box && overlap(one.box, other.box))
      .map((other) => {
        const reason = `${capital(pictureName(one))} lies over ${pictureName(other)}`;
        return overlapping(other.at, `${one.name}|${other.name}`, reason);
      }),
  );
}

export const overlaps: SlideCheck = ({ texts, pictures }) => {
  const blocks = blocksOf(texts);
  return [...overTexts(blocks), ...overPictures(blocks, pictures), ...picturesOver(pictures)];
};
