/** Rule `text-small`: what the room must read has at least 20 px, what stands in the margin at least 14 px. */
import { smallestMarginalText, smallestText } from '../../theme/text-sizes.ts';
import type { Finding, SlideCheck } from '../check.ts';
import type { TextFacts } from '../facts.ts';
import { decimal, grouped, pixels, quotedList } from '../words.ts';

/** Type in a drawing that is scaled to its frame. */
const rounding = 0.05;

const least = ({ marginal }: TextFacts): number => (marginal ? smallestMarginalText : smallestText);

export const textSmall: SlideCheck = ({ texts }) => {
  const small = texts.filter((text) => text.size < least(text) - rounding);
  const groups = grouped(
    small,
    ({ at, part, size, marginal }) => `${at} ${part} ${decimal(size)} ${marginal}`,
  );
  return groups.flatMap((group): Finding[] => {
    const [first] = group;
    if (!first) return [];
    const { at, size } = first;
    const words = quotedList(group.map((text) => text.words));
    const where = first.part === 'text' ? '' : ` (${first.part})`;
    const reason = `Type of ${pixels(size)}${where}, where the least is ${pixels(least(first))}: ${words}`;
    const hint = first.marginal
      ? 'Not even what stands in the margin may be smaller.'
      : 'Make it larger: the room must read it.';
    return [
      { level: 'error', rule: 'text-small', at, about: `${first.part} ${decimal(size)}`, reason, hint },
    ];
  });
};
