/** The essay's numbers beside the record at the ends of 1960, 1961 and 1962. */
import {
  type DeliveryYear,
  deliveryVehicles,
  type EssayArsenalEntry,
  essayArsenal,
  type Figure,
  sovietShorterMissiles1961,
  sovietShorterMissiles1962,
  total,
  usForwardMissiles,
  usIcbms,
} from '../data/index.ts';

/** One number of the essay and what the record has for it. */
export interface ComparedNumber {
  readonly name: string;
  readonly essay: EssayArsenalEntry;
  /** The record at the ends of the years; undefined where no count was read. */
  readonly record: Readonly<Record<DeliveryYear, Figure | undefined>>;
  /** A wider way to count one of the years, and in a few words what it adds. */
  readonly wider?: { readonly year: DeliveryYear; readonly figure: Figure; readonly adds: string };
}

function essayEntry(key: string): EssayArsenalEntry {
  const entry = essayArsenal.find((candidate) => candidate.key === key);
  if (!entry) throw new Error(`The essay's list has no entry "${key}".`);
  return entry;
}

/** The record's bounds of a count: its range, or the count itself. */
export function boundsOf({ value, range }: Figure): { readonly low: number; readonly high: number } {
  return range ?? { low: value, high: value };
}

/** How far a count is from the essay's number, in doublings, either way. */
function distance({ essay }: ComparedNumber, figure: Figure): number {
  return Math.abs(Math.log2(figure.value / essay.corrected.value));
}

/** The numbers with a count at the end of both years, and those of them that lie nearer to the later one. */
export function nearerLater(numbers: readonly ComparedNumber[], earlier: DeliveryYear, later: DeliveryYear) {
  const comparable = numbers.flatMap((number) => {
    const [before, after] = [number.record[earlier], number.record[later]];
    return before && after ? [{ number, nearer: distance(number, after) < distance(number, before) }] : [];
  });
  return {
    comparable: comparable.map(({ number }) => number),
    nearer: comparable.filter(({ nearer }) => nearer).map(({ number }) => number),
    farther: comparable.filter(({ nearer }) => !nearer).map(({ number }) => number),
  };
}

/** The six numbers that have a record to stand beside; for carrier aircraft no sure count was found. */
export function comparedNumbers(): readonly ComparedNumber[] {
  const withEurope = total(
    'missiles',
    [usIcbms[1961], usForwardMissiles.thor, usForwardMissiles.jupiterItaly],
    {
      counts: 'US ICBMs, Thors and Jupiters, end of 1961',
    },
  );
  return [
    {
      name: 'US land missiles',
      essay: essayEntry('us-land-missiles'),
      record: deliveryVehicles.icbm.us,
      wider: { year: 1961, figure: withEurope, adds: 'with those in Europe' },
    },
    {
      name: 'US submarine missiles',
      essay: essayEntry('us-submarine-missiles'),
      record: deliveryVehicles.slbm.us,
    },
    { name: 'US bombers', essay: essayEntry('us-bombers'), record: deliveryVehicles.bomber.us },
    { name: 'Soviet ICBMs', essay: essayEntry('ussr-icbms'), record: deliveryVehicles.icbm.ussr },
    { name: 'Soviet bombers', essay: essayEntry('ussr-bombers'), record: deliveryVehicles.bomber.ussr },
    {
      name: 'Soviet medium missiles',
      essay: essayEntry('ussr-intermediate-missiles'),
      record: { 1960: undefined, 1961: sovietShorterMissiles1961, 1962: sovietShorterMissiles1962 },
    },
  ];
}
