/**
 * The arsenals as the essay counts them: its words, the number it prints, and the number it most likely means.
 * Two numbers are misprints. Both are kept, and told apart wherever they are shown.
 */
import { essayFigures, essayTotals } from './essay-figures.ts';
import type { Figure, Side, Sources } from './provenance.ts';

/** The essay's weapons by kind: land missiles of every range are one kind, as in its own sentence. */
export type EssayCategory = 'land-missile' | 'submarine-missile' | 'bomber' | 'carrier-aircraft';

/** How the essay's number stands against the record. */
export type ArsenalVerdict =
  | 'right number, wrong date'
  | 'right in substance'
  | 'plausible, dated wrongly'
  | 'too high for 1961, near for 1962'
  | 'misprint';

/** One number of the essay's two lists. */
export interface EssayArsenalEntry {
  readonly key: string;
  readonly side: Side;
  readonly category: EssayCategory;
  /** A label for a chart or a table: "Intercontinental bombers". */
  readonly label: string;
  /** The essay's exact words, in its own spelling. */
  readonly words: string;
  /** The number as printed. */
  readonly printed: Figure;
  /** The number as it most likely should read; the printed one where nothing is wrong with it. */
  readonly corrected: Figure;
  readonly misprint: boolean;
  readonly verdict: ArsenalVerdict;
  /** What the record says, in one or two sentences. */
  readonly note: string;
  /** What the note rests on. */
  readonly sources: Sources;
}

/** The essay's seven numbers (four American, three Soviet) in the order it prints them. */
export const essayArsenal: readonly EssayArsenalEntry[] = [
  {
    key: 'us-land-missiles',
    side: 'us',
    category: 'land-missile',
    label: 'Intercontinental and intermediate-range missiles',
    words: 'over 100 intercontinental and intermediate-range ballistic missiles',
    printed: essayFigures.usLandMissiles,
    corrected: essayFigures.usLandMissiles,
    misprint: false,
    verdict: 'plausible, dated wrongly',
    note: 'True only with the missiles based in Europe: 57 ICBMs, 60 Thors and 30 Jupiters make 147 at the end of 1961. When Kennedy took office there were 12 ICBMs.',
    sources: ['suh2022', 'wynn1994'],
  },
  {
    key: 'us-submarine-missiles',
    side: 'us',
    category: 'submarine-missile',
    label: 'Submarine-launched missiles',
    words: '80 submarine-launched missiles',
    printed: essayFigures.usSubmarineMissiles,
    corrected: essayFigures.usSubmarineMissiles,
    misprint: false,
    verdict: 'right number, wrong date',
    note: 'The count of the end of 1961; it was 32 a year before.',
    sources: ['suh2022'],
  },
  {
    key: 'us-bombers',
    side: 'us',
    category: 'bomber',
    label: 'Intercontinental bombers',
    words: '1, 7000 intercontinental bombers',
    printed: essayFigures.usBombersPrinted,
    corrected: essayFigures.usBombersCorrected,
    misprint: true,
    verdict: 'misprint',
    note: 'Almost certainly 1,700. Two thirds were B-47s, medium bombers that refuelled in the air.',
    sources: ['nrdc-datab7', 'gilpatric1961'],
  },
  {
    key: 'us-carrier-aircraft',
    side: 'us',
    category: 'carrier-aircraft',
    label: 'Nuclear-armed aircraft on carriers',
    words: '3000 nuclear armed airplanes on aircraft carries',
    printed: essayFigures.usCarrierAircraftPrinted,
    corrected: essayFigures.usCarrierAircraftCorrected,
    misprint: true,
    verdict: 'misprint',
    note: 'Probably 300. No sure count was found; 3,000 would be more than all the bombers of the Strategic Air Command.',
    sources: ['nrdc-datab7'],
  },
  {
    key: 'ussr-icbms',
    side: 'ussr',
    category: 'land-missile',
    label: 'Intercontinental missiles',
    words: '50 intercontinental ballistic missiles',
    printed: essayFigures.sovietIcbms,
    corrected: essayFigures.sovietIcbms,
    misprint: false,
    verdict: 'too high for 1961, near for 1962',
    note: 'The record has 10 at the end of 1961 and 36 at the end of 1962; a Russian journal counts 48 launchers on 22 October 1962.',
    sources: ['suh2022', 'tiv2001'],
  },
  {
    key: 'ussr-bombers',
    side: 'ussr',
    category: 'bomber',
    label: 'Intercontinental bombers',
    words: '150 intercontinental bombers',
    printed: essayFigures.sovietBombers,
    corrected: essayFigures.sovietBombers,
    misprint: false,
    verdict: 'right in substance',
    note: 'The record has 121, 133 and 138 at the ends of 1960, 1961 and 1962.',
    sources: ['suh2022'],
  },
  {
    key: 'ussr-intermediate-missiles',
    side: 'ussr',
    category: 'land-missile',
    label: 'Intermediate-range missiles',
    words: '400 intermediate-range missles',
    printed: essayFigures.sovietIntermediateMissiles,
    corrected: essayFigures.sovietIntermediateMissiles,
    misprint: false,
    verdict: 'right in substance',
    note: 'The record has 426 at the end of 1961. From Soviet soil they could not reach the 48 states.',
    sources: ['suh2022', 'tiv2001'],
  },
];

/** One kind of weapon on both sides, for bars side by side. A side the essay does not mention is absent. */
export interface EssayComparison {
  readonly category: EssayCategory;
  readonly label: string;
  readonly us: Readonly<Record<'printed' | 'corrected', Figure>>;
  readonly ussr?: Figure;
}

const alike = (figure: Figure): Readonly<Record<'printed' | 'corrected', Figure>> => ({
  printed: figure,
  corrected: figure,
});

/** The essay's count kind by kind; the Soviet land missiles are its 50 and its 400 together. */
export const essayComparisons: readonly EssayComparison[] = [
  {
    category: 'land-missile',
    label: 'Land missiles, all ranges',
    us: alike(essayFigures.usLandMissiles),
    ussr: essayTotals.ussrLandMissiles,
  },
  {
    category: 'submarine-missile',
    label: 'Submarine missiles',
    us: alike(essayFigures.usSubmarineMissiles),
  },
  {
    category: 'bomber',
    label: 'Intercontinental bombers',
    us: { printed: essayFigures.usBombersPrinted, corrected: essayFigures.usBombersCorrected },
    ussr: essayFigures.sovietBombers,
  },
  {
    category: 'carrier-aircraft',
    label: 'Nuclear-armed carrier aircraft',
    us: {
      printed: essayFigures.usCarrierAircraftPrinted,
      corrected: essayFigures.usCarrierAircraftCorrected,
    },
  },
];
