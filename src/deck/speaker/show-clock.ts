/** The clock of this tab's talk. */
import { roomNow } from '../session/room-time.ts';
import { sessionState, tabStorage } from '../session/session-state.ts';
import { noteLoss } from '../session/storage-loss.ts';
import { clockFormat, paused, resetClock, started } from './talk-clock.ts';

/** It outlives a reload of the show, and belongs to it alone. */
export const clock = sessionState(clockFormat, tabStorage(), noteLoss);

/** What the speaker may do with the clock. */
export const clockActions = {
  start: () => clock.write(started(clock.read(), roomNow())),
  pause: () => clock.write(paused(clock.read(), roomNow())),
  reset: () => clock.write(resetClock),
} as const;

/** Starts the clock of a talk that has not begun. */
export function beginTalk(): void {
  if (clock.read() === resetClock) clockActions.start();
}
