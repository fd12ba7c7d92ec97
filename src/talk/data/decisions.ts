/** The questions the class votes on by show of hands: what may be chosen, and what speaks for and against it. */
import type { Decision as AnyDecision } from '../../records/decision.ts';
import type { SourceKey } from './sources/index.ts';

/** The name under which a slide shows a decision. */
export type DecisionName = 'excomm' | 'first-vote' | 'second-vote';

/** A vote of this talk. */
export type Decision = AnyDecision<DecisionName, SourceKey>;

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
