/** What the deck adds to a decision's rows: a button each, the counts in words, the line on the first vote. */
import { element } from '../page/element.ts';
import { quietButton } from '../page/quiet-button.ts';
import type { DecisionHost, OptionRow } from './decision-host.ts';
import { earlierLine, rowWords, sumWords } from './vote-words.ts';
import { counts, type Votes } from './votes.ts';

/** The counts of the vote this one is compared with; null where there is none, or nobody voted then. */
export function earlierCounts({ comparedWith, rows }: DecisionHost, votes: Votes): readonly number[] | null {
  if (comparedWith === null) return null;
  const earlier = counts(votes, comparedWith, rows.length);
  return earlier.some((count) => count > 0) ? earlier : null;
}

/** Makes the rows countable; gives back how to show the votes in words. */
export function prepareRows(host: DecisionHost, countHand: (option: number) => void): (votes: Votes) => void {
  const words = host.rows.map(({ row, name, option }: OptionRow) => {
    const said = element('span', { class: 'option-count visually-hidden' });
    const attributes = { class: 'count-hand', 'aria-label': `Count a hand for ${name}` };
    const button = quietButton(attributes, () => countHand(option));
    row.append(' ', said, button);
    return said;
  });
  const line = element('p', { class: 'decision-earlier', hidden: '' });
  const sum = element('p', { class: 'decision-sum', hidden: '' });
  host.picture.after(line, sum);
  return (votes) => {
    const now = counts(votes, host.name, host.rows.length);
    const earlier = earlierCounts(host, votes);
    words.forEach((said, index) => {
      said.textContent = rowWords(now[index] ?? 0, earlier?.[index]);
    });
    sum.hidden = now.every((count) => count === 0);
    sum.textContent = sumWords(now);
    line.hidden = earlier === null;
    line.textContent = earlier && earlierLine(earlier);
  };
}
