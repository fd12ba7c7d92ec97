/** Figures and dates as text, the same on every machine: nothing here asks for the system's locale. */
import type { Figure, Unit } from './provenance.ts';

/** `plain`: 25,540. `unit`: 25,540 warheads. `range`: 300–500, or as `plain` where the record has no range. */
export type FigureForm = 'plain' | 'unit' | 'range';

const noBreakSpace = '\u00A0';
const enDash = '\u2013';

/** Singular and plural as they stand behind a number; ratios carry their own `:1`. */
const unitNames: Readonly<Record<Exclude<Unit, 'to one'>, readonly [one: string, many: string]>> = {
  warheads: ['warhead', 'warheads'],
  weapons: ['weapon', 'weapons'],
  missiles: ['missile', 'missiles'],
  launchers: ['launcher', 'launchers'],
  aircraft: ['aircraft', 'aircraft'],
  submarines: ['submarine', 'submarines'],
  kilometres: ['km', 'km'],
  'nautical miles': ['nautical mile', 'nautical miles'],
  people: ['person', 'people'],
  ships: ['ship', 'ships'],
  votes: ['vote', 'votes'],
  letters: ['letter', 'letters'],
  photographs: ['photograph', 'photographs'],
  minutes: ['min', 'min'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  kilotons: ['kt', 'kt'],
  megatons: ['Mt', 'Mt'],
  'equivalent megatons': ['equivalent megaton', 'equivalent megatons'],
};

/** Every unit there is, for what no type checker has looked at. */
export const units: readonly string[] = [...Object.keys(unitNames), 'to one'];

const decimals: Partial<Record<Unit, number>> = { 'to one': 1, megatons: 2, kilotons: 1, months: 1 };

const trimZeros = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);

const withCommas = (digits: string): string => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');

/** Grouped and pointed as the language does; in English as in this file, whatever the machine knows of English. */
function number(value: number, unit: Unit, lang = 'en'): string {
  const most = decimals[unit] ?? 0;
  if (/^en\b/.test(lang)) return withCommas(trimZeros(value.toFixed(most)));
  return new Intl.NumberFormat(lang, { maximumFractionDigits: most }).format(Number(value.toFixed(most)));
}

/** `692` minutes as `11 h 32 min`; below an hour as `45 min`. */
function clock(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = `${Math.round(minutes % 60)}${noBreakSpace}min`;
  return hours > 0 ? `${hours}${noBreakSpace}h${noBreakSpace}${rest}` : rest;
}

function withUnit({ value, unit }: Figure, lang: string): string {
  if (unit === 'to one') return `${number(value, unit, lang)}:1`;
  if (unit === 'minutes') return clock(value);
  const shown = number(value, unit, lang);
  const [one, many] = unitNames[unit];
  return `${shown}${noBreakSpace}${shown === '1' ? one : many}`;
}

/**
 * A figure as it stands in a sentence: thousands with commas, `about` and its kin where the source has them,
 * ratios as `7.6:1` to one decimal, lengths and counts to whole numbers. In another language (`de`, `pt-BR`) the digits are
 * grouped as is usual there; words stay English.
 */
export function formatFigure(figure: Figure, form: FigureForm = 'plain', lang = 'en'): string {
  const { value, unit, range, qualifier } = figure;
  const ratioTail = unit === 'to one' ? ':1' : '';
  const bounds = [range?.low ?? value, range?.high ?? value].map((bound) => number(bound, unit, lang));
  if (form === 'range' && range && bounds[0] !== bounds[1]) {
    return `${bounds.join(enDash)}${ratioTail}`;
  }
  const shown = form === 'unit' ? withUnit(figure, lang) : number(value, unit, lang) + ratioTail;
  return qualifier ? `${qualifier} ${shown}` : shown;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * An ISO date, cut to what is known, as prose: `1962`, `October 1962`, `27 October 1962`; `undated` stays as it is.
 * @throws RangeError where the text is not such a date.
 */
export function formatDate(date: string): string {
  if (date === 'undated') return date;
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!year) throw new RangeError(`Not an ISO date: "${date}"`);
  if (!month) return year;
  const name = months[Number(month) - 1];
  if (!name) throw new RangeError(`No such month: "${date}"`);
  return day ? `${Number(day)}${noBreakSpace}${name} ${year}` : `${name} ${year}`;
}
