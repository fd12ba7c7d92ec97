/** What the chart of the letters' ways says: its record, the hours it draws, and its words from them. */

import { type ChartWords, capital, counted, listed } from '../../charts/words.ts';
import {
  type Figure,
  formatDate,
  formatFigure,
  type Letter,
  type LetterMoment,
  shownMoments,
  type TimelineEvent,
  timeBetween,
  timeline,
} from '../data/index.ts';

/** The letters as the chart reads them, in the order they were written. */
export interface LetterRecord {
  readonly letters: readonly Letter[];
  /** How many letters there were, whether their hours are known or not. */
  readonly count: Figure<'letters'>;
}

/** A moment that may be shown, with its hour in both capitals. */
export interface Hour {
  readonly what: LetterMoment['what'];
  /** Milliseconds since 1970, as `Date` counts. */
  readonly time: number;
  /** Washington's clock: `9:43 a.m.` */
  readonly washington: string;
  /** Moscow's clock, where the moment was taken down in Moscow. */
  readonly moscow: string | null;
}

/**
 * A letter whose hour is known. `timed`: two hours, and so a wait. `public`: broadcast or released, and out at that
 * hour. `one hour`: handed over, and no other hour of its way is shown.
 */
export interface Delivery {
  readonly letter: Letter;
  readonly kind: 'timed' | 'public' | 'one hour';
  readonly start: Hour;
  readonly end: Hour | null;
}

const moscowOffset = '+03:00';

/** A clock time in words: `T16:43` is 4:43 p.m., `T17:00` 5 p.m. */
export function clockText(at: string): string {
  const [, hour = 0, minute = 0] = (/T(\d\d):(\d\d)/.exec(at) ?? []).map(Number);
  const half = hour < 12 ? 'a.m.' : 'p.m.';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}\u00A0${half}`;
}

function hourOf(moment: ReturnType<typeof shownMoments>[number]): Hour {
  const event: TimelineEvent = timeline[moment.event];
  return {
    what: moment.what,
    time: Date.parse(moment.at),
    washington: clockText(event.at ?? moment.at),
    moscow: moment.at.endsWith(moscowOffset) ? clockText(moment.at) : null,
  };
}

/** The letters that have an hour to show, in order. */
export function deliveries({ letters }: LetterRecord): readonly Delivery[] {
  return letters.flatMap((letter): Delivery[] => {
    const [start, end = null] = shownMoments(letter).map(hourOf);
    if (!start) return [];
    const open = start.what === 'broadcast' || start.what === 'released';
    return [{ letter, kind: end ? 'timed' : open ? 'public' : 'one hour', start, end }];
  });
}

/** How long a timed letter was on its way. */
export function waitOf({ letter, start, end }: Delivery): Figure<'minutes'> | null {
  return end && timeBetween(letter, start.what, end.what);
}

/** How a moment is said on the chart. */
export const momentWords: Readonly<Record<LetterMoment['what'], string>> = {
  'handed over': 'handed over',
  telegraphed: 'telegraphed',
  broadcast: 'on the radio',
  released: 'to the press',
  'reached the White House': 'White House',
};

/** The days are all of one year, which the caption has. */
const dayOf = ({ letter }: Delivery): string => formatDate(letter.date).replace(/ \d{4}$/, '');
const nameOf = (delivery: Delivery): string => `${delivery.letter.from}, ${dayOf(delivery)}`;
const hourText = ({ washington, moscow }: Hour): string =>
  moscow ? `${washington} (${moscow} in Moscow)` : washington;

/** A sentence's full stop, but for a sentence that ends in `p.m.` */
const stopped = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** `Kennedy, 22 October at 6 p.m.` and so on, as a sentence. */
const said = (introduction: string, list: readonly Delivery[]): string =>
  stopped(
    `${introduction}: ${listed(list.map((delivery) => `${nameOf(delivery)} at ${hourText(delivery.start)}`))}`,
  );

function arrivalText(delivery: Delivery): string {
  const wait = waitOf(delivery);
  if (delivery.end && wait)
    return `${momentWords[delivery.end.what]}, ${delivery.end.washington}, ${formatFigure(wait, 'unit')} later`;
  return delivery.kind === 'public' ? 'public at once' : 'not timed';
}

/** How many letters there were and how many are drawn, in two lines. */
export const countWords = (record: LetterRecord): readonly [string, string] => [
  `${capital(counted(record.count.value))} letters crossed in these days;`,
  `drawn: the ${counted(deliveries(record).length)} whose hour we checked`,
];

/** The words of the chart. */
export function letterWords(record: LetterRecord): ChartWords {
  const all = deliveries(record);
  const of = (kind: Delivery['kind']) => all.filter((delivery) => delivery.kind === kind);
  const by = (from: Letter['from']) => of('public').filter(({ letter }) => letter.from === from);
  const [first, last] = [all[0], all.at(-1)].map((delivery) => (delivery ? dayOf(delivery) : ''));
  const count = countWords(record).join(' ');
  const timed = of('timed')
    .map((delivery) =>
      stopped(
        `${nameOf(delivery)}: ${momentWords[delivery.start.what]} at ${hourText(delivery.start)}; ${arrivalText(delivery)}`,
      ),
    )
    .join(' ');
  const open = `${said('On Moscow radio', by('Khrushchev'))} ${said('Released in Washington', by('Kennedy'))}`;
  const handed = said('Handed over, the rest of the way not timed', of('one hour'));
  return {
    summary: `How the letters between Kennedy and Khrushchev went, ${first} to ${last} 1962, in Washington time. ${count}. ${timed} ${open} ${handed}`,
    basis:
      'Letters whose hour was checked, of ten sent; one wait is timed; Washington’s clocks went back an hour on the 28th',
    steps: [
      { says: `The axis: the days from ${first} to ${last}, Moscow above, Washington below. ${count}.` },
      { says: handed },
      { says: timed },
      { says: open },
    ],
    table: {
      caption: `The letters whose hour was checked, ${first} to ${last} 1962, in Washington time`,
      columns: ['Letter', 'How', 'At', 'Arrived'],
      rows: all.map((delivery) => [
        nameOf(delivery),
        momentWords[delivery.start.what],
        hourText(delivery.start),
        arrivalText(delivery),
      ]),
    },
  };
}
