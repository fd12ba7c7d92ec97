/** The votes of this tab: the one place where hands are counted, whoever asks for it. */
import { sessionState, tabStorage } from '../session/session-state.ts';
import { noteLoss } from '../session/storage-loss.ts';
import { clearHands, countHand, setHands, takeBackHand, type Votes, votesFormat } from './votes.ts';

const box = sessionState(votesFormat, tabStorage(), noteLoss);

/** Every hand counted so far in this session. */
export const readVotes = (): Votes => box.read();

/** Calls `listener` with the votes after every change; gives back how to stop. */
export const onVotes = (listener: (votes: Votes) => void): (() => void) => box.on(listener);

/** Counts a hand: `count('excomm', 4)`. Options count from one. */
export const count = (decision: string, option: number): void =>
  box.write(countHand(box.read(), decision, option));

/** Takes a number of hands for an option as it was counted elsewhere. */
export const countTo = (decision: string, option: number, hands: number): void =>
  box.write(setHands(box.read(), decision, option, hands));

/** Takes back the hand of `decision` that was counted last. */
export const takeBack = (decision: string): void => box.write(takeBackHand(box.read(), decision));

/** Drops every hand of `decision`. */
export const clear = (decision: string): void => box.write(clearHands(box.read(), decision));
