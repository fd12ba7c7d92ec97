import { describe, expectTypeOf, it } from 'vitest';
import { deliveryVehicles } from './delivery-vehicles.ts';
import type { Figure, Sources } from './provenance.ts';
import type { QuotationName } from './quotations.ts';
import type { SourceKey } from './sources/index.ts';
import { stockpileRatio } from './stockpiles.ts';
import type { ValueName } from './values.ts';

const whole = {
  value: 25_540,
  unit: 'warheads',
  counts: 'US stockpile, 1962',
  date: '1962',
  sources: ['fas2023'],
  confidence: 'high',
} as const;

describe('what the type checker enforces', () => {
  it('takes a whole figure', () => {
    expectTypeOf(whole).toExtend<Figure<'warheads'>>();
  });

  it('refuses a figure without unit, date or source', () => {
    expectTypeOf<Omit<typeof whole, 'unit'>>().not.toExtend<Figure>();
    expectTypeOf<Omit<typeof whole, 'date'>>().not.toExtend<Figure>();
    expectTypeOf<Omit<typeof whole, 'sources'>>().not.toExtend<Figure>();
    expectTypeOf<Omit<typeof whole, 'sources'> & { sources: [] }>().not.toExtend<Figure>();
  });

  it('refuses a source that does not exist', () => {
    // @ts-expect-error: no such source
    const misspelt: Sources = ['fas2032'];
    expectTypeOf(misspelt).toEqualTypeOf<Sources>();
    expectTypeOf<'fas2032'>().not.toExtend<SourceKey>();
  });

  it('refuses a low without a high', () => {
    expectTypeOf<typeof whole & { range: { low: number } }>().not.toExtend<Figure>();
    // @ts-expect-error: a range has both its bounds
    const halfOpen: Figure = { ...whole, range: { low: 25_000 } };
    expectTypeOf(halfOpen).toEqualTypeOf<Figure>();
  });

  it('refuses another unit where one is asked for, and a unit nobody declared', () => {
    expectTypeOf<Figure<'missiles'>>().not.toExtend<Figure<'warheads'>>();
    // @ts-expect-error: not a unit of the deck
    const odd: Figure = { ...whole, unit: 'bananas' };
    expectTypeOf(odd).toEqualTypeOf<Figure>();
  });

  it('knows the names of values, quotations and years', () => {
    expectTypeOf<'stockpile.us.1962'>().toExtend<ValueName>();
    expectTypeOf<'stockpile.us.1944' | 'ratio.stockpile.1948'>().not.toExtend<ValueName>();
    expectTypeOf<'six-advisers' | 'essay-ratio'>().toExtend<QuotationName>();
    expectTypeOf(stockpileRatio).returns.toEqualTypeOf<Figure<'to one'>>();
  });

  it('keeps a missing count missing', () => {
    expectTypeOf(deliveryVehicles.slbm.ussr[1960]).toEqualTypeOf<Figure | undefined>();
  });
});
