/** The presenter's clock, and how the talk stands against its plan. Pure: it is told what time it is. */
import { parseJson, type SessionFormat } from '../session/session-state.ts';

/** Time that has run, and since when, by the time in the room, it runs on; `runningSince` is null while it stands. Milliseconds. */
export interface TalkClock {
  readonly run: number;
  readonly runningSince: number | null;
}

/** A clock that has not been started. */
export const resetClock: TalkClock = { run: 0, runningSince: null };

/** Milliseconds of talk so far, never less than none. */
export function elapsed({ run, runningSince }: TalkClock, now: number): number {
  return run + (runningSince === null ? 0 : Math.max(0, now - runningSince));
}

/** Lets it run on; one that runs stays as it is. */
export const started = (clock: TalkClock, now: number): TalkClock =>
  clock.runningSince === null ? { ...clock, runningSince: now } : clock;

/** Stops it where it is. */
export const paused = (clock: TalkClock, now: number): TalkClock => ({
  run: elapsed(clock, now),
  runningSince: null,
});

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Reads a clock out of anything; null where it is none. */
export function readClock(value: unknown): TalkClock | null {
  if (typeof value !== 'object' || value === null) return null;
  const { run, runningSince } = value as Partial<Record<keyof TalkClock, unknown>>;
  if (!isTime(run) || !(runningSince === null || isTime(runningSince))) return null;
  return { run, runningSince };
}

/** How it outlives a reload of the show. */
export const clockFormat: SessionFormat<TalkClock> = {
  key: 'crisis-diplomacy.clock',
  serialise: (clock) => JSON.stringify(clock),
  parse: (text) => readClock(parseJson(text)) ?? resetClock,
};

/** Where the talk should be: seconds before the slide, on it, and of all. */
export interface Plan {
  readonly before: number;
  readonly slide: number;
  readonly total: number;
}

/** The plan at the slide with index `at`, from every slide's planned seconds. */
export function planAt(seconds: readonly number[], at: number): Plan {
  const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
  return { before: sum(seconds.slice(0, at)), slide: seconds[at] ?? 0, total: sum(seconds) };
}

/** Seconds ahead of the plan (positive) or behind it (negative); 0 while the time is within the slide's own. */
export function ahead({ before, slide }: Plan, elapsedSeconds: number): number {
  if (elapsedSeconds < before) return before - elapsedSeconds;
  return Math.min(0, before + slide - elapsedSeconds);
}

/** `4:05`; whole seconds, cut and not rounded, as clocks do. */
export function clockText(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** `on time`, `1:05 behind`, `0:20 ahead`. */
export function paceText(seconds: number): string {
  if (Math.abs(seconds) < 1) return 'on time';
  return `${clockText(seconds)} ${seconds > 0 ? 'ahead' : 'behind'}`;
}
