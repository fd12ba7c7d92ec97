/** The timer in words: on its control, along the foot of the slide, and for screen readers. */
import { type TimerMoment, thirds } from './timer.ts';

const minute = 60;

/** The names of the thirds and of the end. */
export const phaseNames = {
  think: 'Think',
  pair: 'Pair',
  share: 'Share',
  time: 'Time',
} as const satisfies Record<TimerMoment['phase'], string>;

/** How long a timer runs: `3 min`, `45 s`, `1 min 30 s`. */
export function lengthInWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / minute), seconds % minute];
  return [minutes > 0 ? `${minutes} min` : '', rest > 0 ? `${rest} s` : ''].filter(Boolean).join(' ');
}

/** What is left, in whole minutes begun: a count of seconds would hurry the class. */
function leftInWords(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 1000 / minute);
  return minutes > 1 ? `${minutes} min left` : 'last minute';
}

/** What the timer's control says; `null` for a timer that does not run. */
export function controlWords(seconds: number, moment: TimerMoment | null): string {
  if (!moment) {
    const names = thirds.map((third) => phaseNames[third]).join(', ');
    return `${names[0]}${names.slice(1).toLowerCase()}: ${lengthInWords(seconds)} (T)`;
  }
  if (moment.phase === 'time') return `${phaseNames.time} (T clears)`;
  return `${phaseNames[moment.phase]} · ${leftInWords(moment.millisecondsLeft)} (T stops)`;
}

/** What to announce when a timer came from one phase to another; `null` stands for a timer that does not run. */
export function phaseInWords(
  before: TimerMoment['phase'] | null,
  after: TimerMoment['phase'] | null,
  seconds: number,
): string {
  if (before === after) return '';
  if (after === null) return 'Timer stopped.';
  if (before === null && after !== 'time') return `Timer, ${lengthInWords(seconds)}: ${phaseNames[after]}.`;
  return `${phaseNames[after]}.`;
}
