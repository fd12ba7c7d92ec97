/** The quiet timer of think, pair, share: three equal thirds, then "Time". Pure: it is told what time it is. */
import { parseJson, type SessionFormat } from '../session/session-state.ts';

/** A timer that was started and not stopped, its time up or not. */
export interface ThinkTimer {
  /** The id of the slide it belongs to. */
  readonly slide: string;
  /** When its time is up, by the time in the room (`roomNow`). */
  readonly endsAt: number;
  /** How long it runs. */
  readonly seconds: number;
}

/** What a slide asks for: a timer of so many seconds. */
export type TimerPlan = Omit<ThinkTimer, 'endsAt'>;

/** The parts of the time, one after the other, each a third of it. */
export const thirds = ['think', 'pair', 'share'] as const;
export type Third = (typeof thirds)[number];

/** How far a timer has come. */
export interface TimerMoment {
  readonly phase: Third | 'time';
  /** From 0 to 1. */
  readonly done: number;
  readonly millisecondsLeft: number;
}

/** Stops the slide's timer where it runs or has run out; starts it where it does not, in place of any other slide's. */
export function toggled(timer: ThinkTimer | null, plan: TimerPlan, now: number): ThinkTimer | null {
  if (timer?.slide === plan.slide) return null;
  return { slide: plan.slide, seconds: plan.seconds, endsAt: now + plan.seconds * 1000 };
}

/** Where a timer stands at `now`, and at its start for any time before it. */
export function momentOf({ endsAt, seconds }: ThinkTimer, now: number): TimerMoment {
  const whole = seconds * 1000;
  const millisecondsLeft = Math.min(whole, Math.max(0, endsAt - now));
  const done = 1 - millisecondsLeft / whole;
  const phase = millisecondsLeft === 0 ? 'time' : (thirds[Math.floor(done * thirds.length)] ?? 'share');
  return { phase, done, millisecondsLeft };
}

/** Milliseconds until the bar has to be drawn again: at whole seconds before its end. Null when its time is up. */
export function untilNextSecond({ millisecondsLeft }: TimerMoment): number | null {
  return millisecondsLeft === 0 ? null : millisecondsLeft % 1000 || 1000;
}

const version = 1;

function isTimer(value: unknown): value is ThinkTimer & { readonly version: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const { slide, endsAt, seconds } = value as Partial<Record<keyof ThinkTimer, unknown>>;
  const isTime = (time: unknown): boolean => typeof time === 'number' && Number.isFinite(time) && time > 0;
  return typeof slide === 'string' && isTime(endsAt) && isTime(seconds);
}

/** How the timer is stored; what cannot be understood is no timer. */
export const timerFormat: SessionFormat<ThinkTimer | null> = {
  key: 'crisis-diplomacy.think-timer',
  serialise: (timer) => JSON.stringify(timer && { version, ...timer }),
  parse(text) {
    const stored = parseJson(text);
    if (!isTimer(stored) || stored.version !== version) return null;
    return { slide: stored.slide, endsAt: stored.endsAt, seconds: stored.seconds };
  },
};
