import type { Quotation as AnyQuotation } from '../../../records/quotation.ts';
import type { SourceKey } from '../sources/index.ts';

/** A quotation from a work of this talk. */
export type Quotation = AnyQuotation<SourceKey>;
