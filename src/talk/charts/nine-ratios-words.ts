/** What the chart of the nine ratios says. */

import { ratioText } from '../../charts/axes.ts';
import { type ChartWords, capital, counted } from '../../charts/words.ts';
import type { RatioCount } from '../data/index.ts';

/** The bounds of a ratio in its own words: ` (3.1:1 to 3.3:1)`, or nothing where the record has none. */
function boundsText({ ratio }: RatioCount): string {
  if (!ratio.range) return '';
  const [low, high] = [ratio.range.low, ratio.range.high].map((value) => ratioText({ ...ratio, value }));
  return low === high ? '' : `${low} to ${high}`;
}

const said = (counts: readonly RatioCount[]): string =>
  counts.map(({ label, ratio }) => `${label} (${ratioText(ratio)})`).join('; ');

/** The words of the chart. */
export function nineRatiosWords(counts: readonly RatioCount[]): ChartWords {
  const recorded = counts.filter(({ remembered }) => !remembered);
  const remembered = counts.filter((count) => count.remembered);
  const behind = recorded.filter(({ ratio }) => ratio.value < 1);
  const ahead = recorded.filter(({ ratio }) => ratio.value >= 1);
  const [least, most] = [ahead[0], ahead.at(-1)];
  const span = least && most ? `from ${ratioText(least.ratio)} to ${ratioText(most.ratio)}` : '';
  const memory = said(remembered);
  const sovietLead =
    behind.length > 0 ? ` The Soviet Union was ahead in ${counted(behind.length)}: ${said(behind)}.` : '';
  return {
    summary: `The balance of 1962 counted in ${counted(counts.length)} ways, United States to Soviet Union. The United States was ahead in ${counted(ahead.length + remembered.length)}: ${said([...ahead, ...remembered])}.${sovietLead} Remembered and not counted: ${memory}.`,
    basis: 'United States to Soviet Union, 1962; every ratio worked out here from the two counts',
    steps: [
      {
        says: 'The axis: parity in the middle, an American lead to the right, a Soviet lead to the left; each step doubles the lead.',
      },
      {
        says: `${capital(counted(recorded.length))} counts from the record: the American lead goes ${span}.${sovietLead}`,
      },
      { says: `The source of the ratio that is quoted: ${memory}.` },
    ],
    table: {
      caption: `The balance of 1962 in ${counted(counts.length)} counts, United States to Soviet Union`,
      columns: ['Count', 'Ratio', 'Range', 'What is counted'],
      rows: counts.map((count) => [
        count.label,
        ratioText(count.ratio),
        boundsText(count) || 'no range given',
        count.basis,
      ]),
    },
  };
}
