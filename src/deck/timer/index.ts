/** The timer of think, pair, share, for whoever shows or starts it. A list only. */
export { onThinkTimer, readThinkTimer, toggleThinkTimer } from './clock.ts';
export { momentOf, type ThinkTimer, type TimerMoment, type TimerPlan } from './timer.ts';
