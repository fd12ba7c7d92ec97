import { type Remarks, recorded as recordedFrom } from '../../records/recorded.ts';
import type { Figure, Sources, Unit } from './provenance.ts';

/** A number read in a source of this talk, with high confidence unless the remarks say otherwise. */
// @__NO_SIDE_EFFECTS__
export function recorded<U extends Unit>(
  value: number,
  unit: U,
  counts: string,
  date: string,
  sources: Sources,
  remarks: Remarks = {},
): Figure<U> {
  return recordedFrom(value, unit, counts, date, sources, remarks);
}
