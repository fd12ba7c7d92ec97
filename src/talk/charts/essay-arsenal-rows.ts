/** The essay's arsenals row by row: one kind of weapon, what the essay prints for each side, what the record has. */
import {
  deliveryVehicles,
  deliveryYears,
  type EssayArsenalEntry,
  type EssayCategory,
  essayArsenal,
  type Figure,
  formatFigure,
  sovietIcbms,
  sovietLandMissiles1961,
  sovietShorterMissiles1962,
  total,
  usForwardMissiles,
  usIcbms,
} from '../data/index.ts';

/** One kind of weapon. */
export interface ArsenalRow {
  /** The kind in two short lines, for the head of the row. */
  readonly name: readonly [string, string];
  /** What the essay prints for each side; nothing where it names no number. */
  readonly us: readonly EssayArsenalEntry[];
  readonly ussr: readonly EssayArsenalEntry[];
  /** Counts of the same kind at the ends of 1960 to 1962, as far as the record has them. */
  readonly record: { readonly us: readonly Figure[]; readonly ussr: readonly Figure[] };
}

/** The essay's number as a value to draw. */
export type Reading = 'printed' | 'corrected';

/** A side's number in a row, added up; `undefined` where the essay gives none. */
export function sumOf(entries: readonly EssayArsenalEntry[], reading: Reading): number | undefined {
  return entries.length === 0 ? undefined : entries.reduce((sum, entry) => sum + entry[reading].value, 0);
}

/** The lowest and the highest count of the record; `undefined` where it has none. */
export function spanOf(
  figures: readonly Figure[],
): { readonly low: number; readonly high: number } | undefined {
  if (figures.length === 0) return undefined;
  const values = figures.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Whether one of the row's numbers is misprinted. */
export function misprinted({ us, ussr }: ArsenalRow): boolean {
  return [...us, ...ussr].some(({ misprint }) => misprint);
}

/** The number at the head of the essay's words, as it prints it: `over 100`, `1, 7000`. */
export function printedNumber({ words }: EssayArsenalEntry): string {
  return /^(?:over )?\d(?:[\d, ]*\d)?/.exec(words)?.[0] ?? words;
}

/** The number with the word that follows it: `50 intercontinental`. */
function numberAndKind(entry: EssayArsenalEntry): string {
  const number = printedNumber(entry);
  const [kind = ''] = entry.words.slice(number.length).trim().split(' ');
  return `${number} ${kind}`;
}

/** A side's number in the essay's own words, or that it gives none. */
export function printedText(entries: readonly EssayArsenalEntry[]): string {
  const [only] = entries;
  if (!only) return 'none given';
  return entries.length === 1 ? printedNumber(only) : entries.map(numberAndKind).join(', ');
}

/** A side's number as it most likely should read. */
export function mendedText(entries: readonly EssayArsenalEntry[]): string {
  const [only] = entries;
  return only?.misprint ? formatFigure(only.corrected) : printedText(entries);
}

/** The record's span as words: `1,526 to 1,735`. */
export function spanText(figures: readonly Figure[]): string {
  const [first] = figures;
  const span = spanOf(figures);
  if (!first || !span) return 'no sure count';
  const [low, high] = [span.low, span.high].map((value) => formatFigure({ ...first, value }));
  return low === high ? `${low}` : `${low} to ${high}`;
}

function row(name: ArsenalRow['name'], category: EssayCategory, record: ArsenalRow['record']): ArsenalRow {
  const side = (which: 'us' | 'ussr') =>
    essayArsenal.filter((entry) => entry.category === category && entry.side === which);
  return { name, us: side('us'), ussr: side('ussr'), record };
}

const yearEnds = (counts: Readonly<Record<number, Figure | undefined>>): Figure[] =>
  deliveryYears.map((year) => counts[year]).filter((figure) => figure !== undefined);

/** The essay's four kinds of weapon; land missiles of all ranges stand last. */
export function arsenalRows(): readonly ArsenalRow[] {
  const usLand = total('missiles', [usIcbms[1961], usForwardMissiles.thor, usForwardMissiles.jupiterItaly], {
    counts: 'US ICBMs, Thors and Jupiters, end of 1961',
  });
  const sovietLand = total('missiles', [sovietIcbms[1962], sovietShorterMissiles1962], {
    counts: 'Soviet land-based missiles, end of 1962',
  });
  return [
    row(['Intercontinental', 'bombers'], 'bomber', {
      us: yearEnds(deliveryVehicles.bomber.us),
      ussr: yearEnds(deliveryVehicles.bomber.ussr),
    }),
    row(['Nuclear-armed', 'carrier aircraft'], 'carrier-aircraft', { us: [], ussr: [] }),
    row(['Submarine', 'missiles'], 'submarine-missile', { us: yearEnds(deliveryVehicles.slbm.us), ussr: [] }),
    row(['Land missiles,', 'all ranges'], 'land-missile', {
      us: [usLand],
      ussr: [sovietLandMissiles1961, sovietLand],
    }),
  ];
}
