/** What records of numbers, quotations, events and sources are, in any talk. A list only. */
export * from './about-figure.ts';
export type * from './credits.ts';
export type * from './decision.ts';
export * from './derive.ts';
export type * from './disclosure.ts';
export type * from './event.ts';
export * from './faults.ts';
export * from './format.ts';
export * from './numbers-csv.ts';
export type * from './photograph.ts';
export type * from './provenance.ts';
export type * from './quotation.ts';
export * from './recorded.ts';
export * from './reference.ts';
export type * from './source.ts';
