import type { TimelineEvent as AnyEvent } from '../../../records/event.ts';
import type { SourceKey } from '../sources/index.ts';

/** An event that a work of this talk tells of. */
export type TimelineEvent = AnyEvent<SourceKey>;
