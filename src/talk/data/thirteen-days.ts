/** 16 to 28 October 1962 by the day: the timeline's entries, and which of them passed between the capitals. */
import type { Sources } from './provenance.ts';
import { type EventName, timeline } from './timeline.ts';

/** A letter or public message by its sender, a meeting of the two sides, or anything else that happened. */
export type EntryKind = 'from Washington' | 'from Moscow' | 'from others' | 'meeting' | 'event';

/** One entry of the timeline, and what it was. */
export interface DayEntry {
  readonly event: EventName;
  readonly kind: EntryKind;
}

/** One of the thirteen days with the entries that began on it, in their order. */
export interface CrisisDay {
  /** ISO date. */
  readonly date: string;
  readonly entries: readonly DayEntry[];
  /** Of the count; each entry has its own in the timeline. */
  readonly sources: Sources;
}

/** The entries that passed between capitals or spoke to the world. All others are events. */
const spoken: Partial<Record<EventName, Exclude<EntryKind, 'event'>>> = {
  gromyko: 'meeting',
  'letter-to-dobrynin': 'from Washington',
  address: 'from Washington',
  'first-secret-meeting': 'meeting',
  'u-thant-pause': 'from others',
  'ultimatum-letter': 'from Moscow',
  'reply-delivered': 'from Washington',
  'security-council': 'from Washington',
  'u-thant-first-appeal': 'from Moscow',
  'u-thant-accepted': 'from Moscow',
  'knot-letter': 'from Moscow',
  'scali-lunch': 'meeting',
  'castro-writes': 'from others',
  'second-letter': 'from Moscow',
  'secret-offer': 'meeting',
  'public-reply': 'from Washington',
  'moscow-radio': 'from Moscow',
  'firm-undertakings': 'from Washington',
  'private-letter-on-turkey': 'from Moscow',
  'castro-five-points': 'from others',
};

const dates = Array.from({ length: 13 }, (_, index) => `1962-10-${16 + index}`);
const names = Object.keys(timeline) as EventName[];

/** The thirteen days in order. */
export const thirteenDays: readonly CrisisDay[] = dates.map((date) => ({
  date,
  entries: names
    .filter((event) => timeline[event].date === date)
    .map((event) => ({ event, kind: spoken[event] ?? 'event' })),
  sources: ['own-timeline'],
}));
