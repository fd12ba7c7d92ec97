import { describe, expect, it } from 'vitest';
import { credits } from '../talk/data/credits.ts';
import { decisions } from '../talk/data/decisions.ts';
import { disclosures } from '../talk/data/disclosures.ts';
import { quotations } from '../talk/data/quotations.ts';
import { sources } from '../talk/data/sources/index.ts';
import { timeline } from '../talk/data/timeline.ts';
import { values } from '../talk/data/values.ts';
import { type AllRecords, dataFaults } from './faults.ts';
import { recorded } from './recorded.ts';

const none: AllRecords = {
  value: {},
  quotation: {},
  decision: {},
  disclosure: {},
  event: {},
  source: {},
  credit: {},
};
const whole = recorded(155_000, 'people', 'People who left', '1961', ['fas2023']);

/** What is said of one value, in which one thing is changed. */
const said = (change: object): string[] =>
  dataFaults({ ...none, source: {}, value: { left: { ...whole, sources: [], ...change } } })
    .filter(({ says }) => says !== 'has no source.')
    .map(({ record, says }) => `${record} ${says}`);

describe('dataFaults', () => {
  it('finds nothing in the records of this talk', () => {
    const all = { value: values, quotation: quotations, decision: decisions, disclosure: disclosures };
    const rest = { event: timeline, source: sources, credit: credits.data };
    expect(dataFaults({ ...all, ...rest })).toEqual([]);
  });

  it.each<[object, string]>([
    [{ unit: 'tonnes' }, 'has the unit "tonnes", which is not known.'],
    [{ date: '13 August 1961' }, 'has the date "13 August 1961", which is no date.'],
    [{ date: '1961-13' }, 'has the date "1961-13", which is no date.'],
    [{ date: '1961-02-30' }, 'has the date "1961-02-30", which is no date.'],
    [{ date: 1961 }, 'has the date 1961, which is no date.'],
    [{ value: 155.5 }, 'is 155.5, and people are counted as whole things.'],
    [{ value: '155' }, 'has "155" as "value", which is no number.'],
    [{ value: Number.NaN }, 'has NaN as "value", which is no number.'],
    [{ confidence: 'sure' }, 'has the confidence "sure", which is not known.'],
    [{ qualifier: 'ca.' }, 'has the qualifier "ca.", which is not known.'],
    [{ qualifer: 'about' }, 'has the field "qualifer", which is not known.'],
    [{ counts: undefined }, 'has no "counts".'],
    [{ range: { low: 5, high: 1 } }, 'has no low and high in its "range", the lower first.'],
    [{ sources: ['berlin-invent'] }, 'has the source "berlin-invent", which is not known.'],
    [{ sources: 'a2000' }, 'has "a2000" as "sources".'],
  ])('tells of %j', (change, says) => {
    expect(said(change)).toEqual([`The value "left" ${says}`]);
  });

  it('lets a whole number, a ratio and a length with a fraction pass', () => {
    expect(said({})).toEqual([]);
    expect(said({ value: 7.6, unit: 'to one' })).toEqual([]);
    expect(said({ value: 7.5, unit: 'kilometres' })).toEqual([]);
    expect(said({ value: 7.5, unit: 'missiles', derivedFrom: [whole] })).toEqual([]);
  });

  it('tells of a credit for a source that there is not', () => {
    const credit = { fas2032: { usedFor: 'Warheads' } };
    expect(dataFaults({ ...none, credit }).map(({ record, says }) => `${record} ${says}`)).toEqual([
      'The credit "fas2032" has the source "fas2032", which is not known.',
    ]);
  });

  it('tells of a value that does not exist', () => {
    expect(dataFaults({ ...none, value: { left: undefined }, source: {} }).map(({ says }) => says)).toEqual([
      'does not exist.',
    ]);
  });

  it('tells of every mistake in the other kinds of records', () => {
    const quotation = { ...quotations['six-advisers'], date: 'spring', speeker: 'X' };
    const decision = {
      question: 'Stay?',
      options: [{ name: 'Stay', four: 'x' }, { name: 'Go' }],
      sources: [],
    };
    const event = { ...timeline.vienna, sources: ['nowhere'] };
    const faults = dataFaults({
      ...none,
      quotation: { six: quotation },
      decision: { stay: { ...decision, comparedWith: 'before' } },
      event: { vienna: event },
      source: sources,
    });
    expect(faults.map(({ record, says }) => `${record} ${says}`)).toEqual([
      'The quotation "six" has the field "speeker", which is not known.',
      'The quotation "six" has the date "spring", which is no date.',
      'The decision "stay" has the field "four", which is not known.',
      'The decision "stay" has the comparedWith "before", which is not known.',
      'The event "vienna" has the source "nowhere", which is not known.',
    ]);
  });
});
