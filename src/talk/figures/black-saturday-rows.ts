/** What happened on Saturday 27 October 1962, place by place, in the words of its drawing. */
import { type EventName, eventsInNumbers, formatFigure, letters, timeline } from '../data/index.ts';

/** Whose act it was; `turn` for the one to look at. */
export type Actor = 'us' | 'ussr' | 'turn';

/** One row: a place and what happened there. */
export interface Row {
  readonly place: string;
  readonly event: EventName;
  readonly actor: Actor;
  readonly says: string;
  /** What follows the clock time. */
  readonly detail?: string;
  /** When Washington heard of it. */
  readonly heard?: EventName;
  /** The label stands before the mark, where there is more room. */
  readonly before?: true;
}

/** `5 p.m.` for a moment on the hour, in its own place’s time. */
export function clockAt(moment: string): string {
  const hour = Number(moment.slice(11, 13));
  return hour === 12 ? 'noon' : `${hour % 12}\u00A0${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

const { jupiterPromise } = eventsInNumbers;
const second = letters['khrushchev-27'].stages[0].at;

/** The rows in the order of the day. */
export const rows: readonly Row[] = [
  {
    place: 'Moscow radio',
    event: 'second-letter',
    actor: 'ussr',
    says: 'A second letter: the missiles in Turkey too',
    detail: `${clockAt(second)} in Moscow`,
  },
  {
    place: 'Over Cuba',
    event: 'anderson-shot-down',
    actor: 'ussr',
    says: 'Major Anderson is shot down and killed',
    detail: 'older accounts say noon',
  },
  {
    place: 'Over Chukotka',
    event: 'maultsby',
    actor: 'us',
    says: 'A U-2 strays into Soviet air; fighters go up',
    detail: 'Kennedy hears that one is missing at',
    heard: 'missing-u2',
  },
  {
    place: 'At sea',
    event: 'b59',
    actor: 'ussr',
    says: 'Submarine B-59 is forced up, a nuclear torpedo aboard',
    detail: 'how close it came is disputed',
    before: true,
  },
  {
    place: 'Justice Department',
    event: 'secret-offer',
    actor: 'turn',
    says: 'Robert Kennedy makes the secret offer',
    detail: `the Jupiters out of Turkey in ${formatFigure(jupiterPromise, 'range')}\u00A0months`,
    before: true,
  },
  {
    place: 'White House',
    event: 'public-reply',
    actor: 'us',
    says: 'Kennedy takes up the first letter, in public',
    before: true,
  },
];

/** The clock time of a row and what is said beside it: `10 a.m.; 5 p.m. in Moscow`. */
export function whenOf({ event, detail, heard }: Row): string {
  const spaced = (name: EventName): string => (timeline[name].clock ?? '').replace(/(\d) /g, '$1\u00A0');
  const after = heard ? ` ${spaced(heard)}` : '';
  return detail ? `${spaced(event)}; ${detail}${after}` : spaced(event);
}
