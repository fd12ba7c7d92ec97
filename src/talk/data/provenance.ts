/** What a number of this talk must carry: its sources are works of `sources/`, and no others. */
import type { Sources as AnySources } from '../../records/provenance.ts';
import type { SourceKey } from './sources/index.ts';

/** One source of this talk or more. */
export type Sources = AnySources<SourceKey>;

export type { Confidence, Figure, Range, Side, Unit } from '../../records/provenance.ts';
