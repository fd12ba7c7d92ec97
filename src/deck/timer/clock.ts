/** The one timer of this tab. */
import { roomNow } from '../session/room-time.ts';
import { sessionState, tabStorage } from '../session/session-state.ts';
import { noteLoss } from '../session/storage-loss.ts';
import { type ThinkTimer, type TimerPlan, timerFormat, toggled } from './timer.ts';

const state = sessionState(timerFormat, tabStorage(), noteLoss);

/** The timer that was started and not stopped; null where there is none. */
export const readThinkTimer = (): ThinkTimer | null => state.read();

/** Calls `listener` when a timer is started or stopped, not while it runs; gives back how to stop listening. */
export const onThinkTimer = (listener: (timer: ThinkTimer | null) => void): (() => void) =>
  state.on(listener);

/** Starts a slide's timer, or stops it. */
export const toggleThinkTimer = (plan: TimerPlan): void =>
  state.write(toggled(state.read(), plan, roomNow()));
