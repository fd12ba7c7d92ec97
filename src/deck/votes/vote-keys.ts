/** The keys of a vote, as the codes reveal.js binds: digits of both key fields, and Backspace. */

const digitRow = 48;
const numberPad = 96;
const backspace = 8;

/** What pressing a key does: counts a hand for an option, takes the last one back, clears the decision. */
export type VoteKey =
  | { readonly does: 'count'; readonly option: number; readonly keyCode: number }
  | { readonly does: 'take back' | 'clear'; readonly keyCode: number };

/** The keys of a decision with so many options. */
export function voteKeys(options: number): readonly VoteKey[] {
  const counting = Array.from({ length: options }, (_, index) => index + 1);
  return [
    ...[digitRow, numberPad].flatMap((zero): VoteKey[] => [
      ...counting.map((option) => ({ does: 'count', option, keyCode: zero + option }) as const),
      { does: 'clear', keyCode: zero },
    ]),
    { does: 'take back', keyCode: backspace },
  ];
}
