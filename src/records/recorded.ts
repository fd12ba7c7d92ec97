import type { Figure, Sources, Unit } from './provenance.ts';

/** What a number read in a source may say beyond the necessary. */
export type Remarks = Partial<
  Pick<Figure, 'confidence' | 'range' | 'caveat' | 'evidence' | 'qualifier' | 'method'>
>;

/** A number read in a source, with high confidence unless the remarks say otherwise. */
// @__NO_SIDE_EFFECTS__
export function recorded<U extends Unit>(
  value: number,
  unit: U,
  counts: string,
  date: string,
  sources: Sources,
  remarks: Remarks = {},
): Figure<U> {
  return { value, unit, counts, date, sources, confidence: 'high', ...remarks };
}
