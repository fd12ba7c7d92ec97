/** Every quotation of the deck by name. A list only: the words stand in `quotations/`. */
import { essayQuotations } from './quotations/essay.ts';
import { letterQuotations } from './quotations/letters.ts';
import { laterQuotations } from './quotations/looking-back.ts';
import type { Quotation } from './quotations/quotation.ts';
import { roomQuotations } from './quotations/rooms.ts';

const everyQuotation = {
  ...essayQuotations,
  ...letterQuotations,
  ...roomQuotations,
  ...laterQuotations,
} as const;

/** The name of a quotation, as slides write it: `::quotation{#six-advisers}`. */
export type QuotationName = keyof typeof everyQuotation;

/** The quotations by name. */
export const quotations: Readonly<Record<QuotationName, Quotation>> = everyQuotation;

export type { Quotation } from './quotations/quotation.ts';
