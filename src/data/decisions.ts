/** The questions the class votes on by show of hands: what may be chosen, and what speaks for and against it. */
import type { Sources } from './provenance.ts';

/** One answer. `for` and `against` are half lines for a table cell, at most 64 characters each. */
export interface DecisionOption {
  readonly name: string;
  readonly for?: string;
  readonly against?: string;
}

/** One vote. */
export interface Decision {
  readonly question: string;
  /** Two to nine; an option's key is its position counted from one. */
  readonly options: readonly DecisionOption[];
  /** The key of the option that was chosen in 1962: its position in `options`, counted from one. */
  readonly chosen?: number;
  /** The same as a sentence, shown when the class has voted. */
  readonly chosenSays?: string;
  /** The earlier vote on the same question, with the same options in the same order. */
  readonly comparedWith?: DecisionName;
  /** None where the question is the talk’s own. */
  readonly sources: Sources | readonly [];
}

/** The name under which a slide shows a decision. */
export type DecisionName = 'excomm' | 'first-vote' | 'second-vote';

const endOfTheCrisis = {
  question: 'Did diplomacy end the crisis, or did the stronger side win?',
  options: [{ name: 'Diplomacy' }, { name: 'Strength' }, { name: 'I cannot tell yet' }],
  sources: [],
} as const satisfies Decision;

/**
 * The votes of the talk. In `excomm` nothing stands that Washington did not know before 22 October 1962: neither
 * the warheads already on the island nor the number of troops.
 */
export const decisions: Readonly<Record<DecisionName, Decision>> = {
  excomm: {
    question: 'What do you advise the President to do?',
    options: [
      {
        name: 'Do nothing',
        for: 'Already under Soviet missiles; the balance hardly changes',
        against: 'Word given in September; allies; politics at home',
      },
      {
        name: 'Diplomacy only',
        for: 'A letter, the UN or a summit: no shooting, law on our side',
        against: 'Surprise lost; missiles get ready; Khrushchev sets the terms',
      },
      {
        name: 'Approach Castro',
        for: 'Split him from Moscow',
        against: 'The missiles are Soviet, not his',
      },
      {
        name: 'Blockade, or “quarantine”',
        for: 'The next move is Khrushchev’s; it can be tightened',
        against: 'Missiles there stay; an act of war in law; Berlin',
      },
      {
        name: 'Air strike',
        for: 'Removes the threat',
        against: 'May not hit all; dead Russians; a Pearl Harbor',
      },
      {
        name: 'Invasion',
        for: 'Ends the problem, and Castro’s rule',
        against: 'Many dead; Berlin',
      },
    ],
    chosen: 4,
    chosenSays:
      'What was chosen: the quarantine. Kennedy leaned to it on the 20th and announced it on the 22nd.',
    sources: ['sorensen17', 'allison-zelikow1999', 'frus11-18', 'frus11-31', 'frus11-34', 'milestones'],
  },
  'first-vote': endOfTheCrisis,
  'second-vote': { ...endOfTheCrisis, comparedWith: 'first-vote' },
};
