/** What the chart of the forces in Cuba says: its record, and its words from it. */

import { type ChartWords, listed } from '../../charts/words.ts';
import { type CubaWeapon, type Figure, formatDate, formatFigure } from '../data/index.ts';

/** One of Washington's estimates of the troops. */
export interface TroopEstimate {
  /** Whose it was: `CIA`. */
  readonly by: string;
  /** Dated as the estimate is. */
  readonly figure: Figure<'people'>;
  /** Made later, about October 1962. */
  readonly looksBack: boolean;
}

/** The forces in Cuba as the chart reads them. */
export interface CubaRecord {
  readonly estimates: readonly TroopEstimate[];
  /** The troops that were there. */
  readonly troops: Figure<'people'>;
  readonly weapons: readonly CubaWeapon[];
  readonly warheadsSeen: Figure<'warheads'>;
  /** All that were sent; its range holds the other total that is given. */
  readonly warheads: Figure<'warheads'>;
  readonly shortRange: Figure<'warheads'>;
}

/** An estimate's name: its author and its date. */
export const estimateName = ({ by, figure, looksBack }: TroopEstimate): string =>
  `${by}, ${formatDate(figure.date)}${looksBack ? ', looking back' : ''}`;

/** How many more warheads the higher total has; 0 where there is one total only. */
export const disputedWarheads = ({ warheads }: CubaRecord): number =>
  (warheads.range?.high ?? warheads.value) - warheads.value;

/** `some say 162`, or nothing. */
export function otherTotal(record: CubaRecord): string {
  const { range } = record.warheads;
  return range && disputedWarheads(record) > 0
    ? `some say ${formatFigure({ ...record.warheads, value: range.high })}`
    : '';
}

const knownSince = ({ warheadsKnownSince }: CubaWeapon): string =>
  warheadsKnownSince === undefined ? '' : ` (warheads known since ${warheadsKnownSince})`;

const weaponText = (weapon: CubaWeapon): string =>
  `${formatFigure(weapon.warheads)} for ${weapon.carrierName}`;

/** The words of the chart. */
export function cubaWords(record: CubaRecord): ChartWords {
  const { estimates, troops, weapons, warheadsSeen, warheads, shortRange } = record;
  const estimated = listed(
    estimates.map((estimate) => `${formatFigure(estimate.figure, 'range')} (${estimateName(estimate)})`),
  );
  const there = `${formatFigure(troops)} Soviet troops were in Cuba in ${formatDate(troops.date)}`;
  const seen = warheadsSeen.value === 0 ? 'none' : formatFigure(warheadsSeen);
  const other = otherTotal(record);
  const sent = `${formatFigure(warheads)} nuclear warheads were sent${other && ` (${other})`}; Washington saw ${seen} of them`;
  const short = weapons.filter((weapon) => weapon.shortRange);
  const shorts = `${formatFigure(shortRange)} of the warheads were of short range: ${listed(short.map((weapon) => `${weaponText(weapon)}${knownSince(weapon)}`))}`;
  const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  return {
    summary: `What Washington did not know of the Soviet forces in Cuba. Washington’s estimates: ${estimated}; ${there}. ${sentence(sent)} ${sentence(shorts)}`,
    basis:
      'Estimates by their own dates; warheads sent by October 1962, those left aboard ship included, torpedoes not',
    steps: [
      {
        says: `What Washington thought: estimates of Soviet troops, ${estimated}; nuclear warheads seen: ${seen}.`,
      },
      { says: sentence(there) },
      { says: sentence(sent) },
      { says: sentence(shorts) },
    ],
    table: {
      caption: 'Soviet troops and nuclear warheads in Cuba, and what Washington knew of them in 1962',
      columns: ['What is counted', 'Number', 'What Washington knew'],
      rows: [
        ...estimates.map((estimate) => [
          `Troops: ${estimateName(estimate)}`,
          formatFigure(estimate.figure, 'range'),
          'An estimate',
        ]),
        [`Troops there in ${formatDate(troops.date)}`, formatFigure(troops), 'Estimated as above'],
        ['Warheads sent', formatFigure(warheads, 'range'), `Seen: ${seen}`],
        ...weapons.map((weapon) => [
          `Warheads for ${weapon.carrierName}`,
          formatFigure(weapon.warheads),
          `${weapon.knownThen}${knownSince(weapon)}`,
        ]),
        ['Warheads of short range together', formatFigure(shortRange), 'Not known'],
      ],
    },
  };
}
