/** Numbers the environment may set, checked. */
import { exitCodes, Failure } from './exit.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How long the deck may take to get ready for paper, in milliseconds: CRISIS_READY_SECONDS, or 30 seconds. Throws Failure (usage). */
export function readyMilliseconds(env: Environment): number {
  const text = env['CRISIS_READY_SECONDS'];
  if (!text) return 30_000;
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1000;
  throw new Failure(
    exitCodes.usage,
    `CRISIS_READY_SECONDS is "${text}"; it must be a number of seconds above 0.`,
  );
}

/** The date to put into what is written, in place of the slides' own: SOURCE_DATE_EPOCH, or null. Throws Failure (usage). */
export function pinnedDate(env: Environment): Date | null {
  const text = env['SOURCE_DATE_EPOCH'];
  if (!text) return null;
  const date = new Date(Number(text) * 1000);
  if (/^\d+$/.test(text) && !Number.isNaN(date.valueOf())) return date;
  throw new Failure(
    exitCodes.usage,
    `SOURCE_DATE_EPOCH is "${text}"; it must be whole seconds since 1 January 1970.`,
  );
}
