/** The class's hands, decision by decision. Pure: who stores and shows them is another's business. */
import { parseJson, type SessionFormat } from '../session/session-state.ts';

/** Hands by decision: the options they were raised for, counted from one, in the order they were counted. */
export type Votes = Readonly<Record<string, readonly number[]>>;

/** A decision has no more options than there are digit keys. */
const mostOptions = 9;

/** Before anybody has voted. */
export const noVotes: Votes = {};

const isOption = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostOptions;

/** More hands than a hall has would be a slip. */
const mostHands = 999;

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= mostHands;

/** The hands of one decision in their order. */
export function handsFor(votes: Votes, decision: string): readonly number[] {
  return Object.hasOwn(votes, decision) ? (votes[decision] ?? []) : [];
}

function withHands(votes: Votes, decision: string, hands: readonly number[]): Votes {
  const others = Object.entries(votes).filter(([name]) => name !== decision);
  return Object.fromEntries(hands.length > 0 ? [...others, [decision, hands]] : others);
}

/** Counts a hand for an option, from one. What is no option leaves the votes as they are. */
export function countHand(votes: Votes, decision: string, option: number): Votes {
  if (!isOption(option)) return votes;
  return withHands(votes, decision, [...handsFor(votes, decision), option]);
}

/** Takes back the hand counted last. Without one the votes stay as they are. */
export function takeBackHand(votes: Votes, decision: string): Votes {
  const hands = handsFor(votes, decision);
  return hands.length === 0 ? votes : withHands(votes, decision, hands.slice(0, -1));
}

/** As many hands for an option as were counted elsewhere: those counted last come or go. What is no number leaves all as it is. */
export function setHands(votes: Votes, decision: string, option: number, number: number): Votes {
  const hands = handsFor(votes, decision);
  const before = hands.filter((hand) => hand === option).length;
  if (!isOption(option) || !isCount(number) || number === before) return votes;
  const more = Array.from({ length: Math.max(0, number - before) }, () => option);
  let kept = 0;
  const fewer = hands.filter((hand) => hand !== option || kept++ < number);
  return withHands(votes, decision, [...fewer, ...more]);
}

/** Drops every hand of a decision, for good. */
export function clearHands(votes: Votes, decision: string): Votes {
  return handsFor(votes, decision).length === 0 ? votes : withHands(votes, decision, []);
}

/** Hands for each of a decision's `options` options, in their order. */
export function counts(votes: Votes, decision: string, options: number): readonly number[] {
  const hands = handsFor(votes, decision);
  return Array.from({ length: options }, (_, index) => hands.filter((hand) => hand === index + 1).length);
}

const version = 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How votes are stored: `{"version":1,"hands":{"excomm":[4,4,2]}}`. What cannot be understood is left out. */
export const votesFormat: SessionFormat<Votes> = {
  key: 'crisis-diplomacy.votes',
  serialise: (votes) => JSON.stringify({ version, hands: votes }),
  parse(text) {
    const stored = parseJson(text);
    if (!isRecord(stored) || stored['version'] !== version || !isRecord(stored['hands'])) return noVotes;
    const hands = Object.entries(stored['hands'])
      .map(([decision, raised]) => [decision, Array.isArray(raised) ? raised.filter(isOption) : []] as const)
      .filter(([, raised]) => raised.length > 0);
    return Object.fromEntries(hands);
  },
};
