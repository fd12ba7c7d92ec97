/** Numbers worked out from numbers. A derived figure keeps its parts, their sources and the weakest confidence among them. */
import type { Confidence, Figure, Range, Sources, Unit } from './provenance.ts';

/** What a derived figure says for itself; the rest it has from its parts. */
export interface Derivation {
  /** What is counted, as in `Figure.counts`. */
  readonly counts: string;
  /** Default: the date of the first part. */
  readonly date?: string;
  readonly caveat?: string | undefined;
  readonly method?: string;
  readonly qualifier?: Figure['qualifier'] | undefined;
}

type Parts = readonly [Figure, ...Figure[]];

const surest: readonly Confidence[] = ['low', 'medium', 'high'];

const weakest = (parts: Parts): Confidence =>
  surest.find((confidence) => parts.some((part) => part.confidence === confidence)) ?? 'low';

function sourcesOf([first, ...rest]: Parts): Sources {
  const [key, ...more] = first.sources;
  const others = [...more, ...rest.flatMap((part) => part.sources)].filter((other) => other !== key);
  return [key, ...new Set(others)];
}

const low = (figure: Figure): number => figure.range?.low ?? figure.value;
const high = (figure: Figure): number => figure.range?.high ?? figure.value;

interface Result<U extends Unit> {
  readonly value: number;
  readonly unit: U;
  readonly range?: Range | undefined;
}

function derived<U extends Unit>(result: Result<U>, parts: Parts, says: Derivation): Figure<U> {
  const { value, unit, range } = result;
  const { counts, date = parts[0].date, caveat, method, qualifier } = says;
  return {
    value,
    unit,
    counts,
    date,
    sources: sourcesOf(parts),
    confidence: weakest(parts),
    ...(range && { range }),
    ...(caveat && { caveat }),
    ...(qualifier && { qualifier }),
    ...(method && { method }),
    derivedFrom: parts,
  };
}

/**
 * How many of `us` there are to one of `ussr`. With a range, where either has one: the smallest and the
 * largest quotient their bounds allow.
 * @throws RangeError where `ussr`, or its low bound, is not above zero.
 */
// @__NO_SIDE_EFFECTS__
export function ratio(us: Figure, ussr: Figure, says: Derivation): Figure<'to one'> {
  if (low(ussr) <= 0) throw new RangeError(`No ratio to zero: ${ussr.counts}`);
  const range =
    us.range || ussr.range ? { low: low(us) / high(ussr), high: high(us) / low(ussr) } : undefined;
  return derived({ value: us.value / ussr.value, unit: 'to one', range }, [us, ussr], says);
}

/** The sum of the parts, in the unit named; bounds are summed too, where a part has them. */
// @__NO_SIDE_EFFECTS__
export function total<U extends Unit>(unit: U, parts: Parts, says: Derivation): Figure<U> {
  const sum = (read: (part: Figure) => number): number => parts.reduce((so, part) => so + read(part), 0);
  const ranged = parts.some((part) => part.range);
  const range = ranged ? { low: sum(low), high: sum(high) } : undefined;
  return derived({ value: sum((part) => part.value), unit, range }, parts, says);
}

/** `whole` less `part`, in the unit of the whole; the bounds follow, where one of them has some. */
// @__NO_SIDE_EFFECTS__
export function difference<U extends Unit>(whole: Figure<U>, part: Figure, says: Derivation): Figure<U> {
  const ranged = whole.range || part.range;
  const range = ranged ? { low: low(whole) - high(part), high: high(whole) - low(part) } : undefined;
  return derived({ value: whole.value - part.value, unit: whole.unit, range }, [whole, part], says);
}

/** International nautical mile in kilometres. */
const kilometresPerNauticalMile = 1.852;
const nauticalMileMethod = `1 nautical mile = ${kilometresPerNauticalMile} km`;

/** The same length in kilometres. */
// @__NO_SIDE_EFFECTS__
export function inKilometres(miles: Figure<'nautical miles'>): Figure<'kilometres'> {
  const { counts, caveat, qualifier } = miles;
  const value = miles.value * kilometresPerNauticalMile;
  return derived({ value, unit: 'kilometres' }, [miles], {
    counts,
    caveat,
    qualifier,
    method: nauticalMileMethod,
  });
}

/** The same length in nautical miles. */
// @__NO_SIDE_EFFECTS__
export function inNauticalMiles(length: Figure<'kilometres'>): Figure<'nautical miles'> {
  const { counts, caveat, qualifier } = length;
  const value = length.value / kilometresPerNauticalMile;
  return derived({ value, unit: 'nautical miles' }, [length], {
    counts,
    caveat,
    qualifier,
    method: nauticalMileMethod,
  });
}

/** The middle of a range for which the record has no single number. Show it as a range. */
// @__NO_SIDE_EFFECTS__
export const middle = (range: Range): number => (range.low + range.high) / 2;
