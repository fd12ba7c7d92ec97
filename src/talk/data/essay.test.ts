import { describe, expect, it } from 'vitest';
import { essayArsenal, essayComparisons } from './essay.ts';
import { essayRatios, essayTotals } from './essay-figures.ts';
import type { Side } from './provenance.ts';

const sum = (side: Side, reading: 'printed' | 'corrected'): number =>
  essayArsenal
    .filter((entry) => entry.side === side)
    .reduce((total, entry) => total + entry[reading].value, 0);

describe('the essay’s arsenals', () => {
  it('add up to the totals, as printed and as corrected', () => {
    expect([sum('us', 'printed'), sum('us', 'corrected'), sum('ussr', 'corrected')]).toEqual([
      20_180, 2180, 600,
    ]);
    expect(essayTotals.us.printed.value).toBe(sum('us', 'printed'));
    expect(essayTotals.us.corrected.value).toBe(sum('us', 'corrected'));
    expect(essayTotals.ussr.value).toBe(sum('ussr', 'printed'));
    expect(essayTotals.ussrAbleToReach.value).toBe(200);
  });

  it('differ from print only where there is a misprint, and then say “probably”', () => {
    for (const { misprint, printed, corrected } of essayArsenal) {
      expect(corrected === printed).toBe(!misprint);
      if (misprint) expect(corrected.qualifier).toBe('probably');
    }
    expect(essayArsenal.filter(({ misprint }) => misprint).map(({ printed }) => printed.value)).toEqual([
      17_000, 3000,
    ]);
  });

  it('print the digits the essay prints', () => {
    for (const { words, printed } of essayArsenal) {
      expect(Number(words.replaceAll(/[^\d]/g, ''))).toBe(printed.value);
    }
  });

  it('are less sure of a correction than of print', () => {
    const sureness = essayArsenal
      .filter(({ misprint }) => misprint)
      .map(({ corrected }) => corrected.confidence);
    expect(sureness).toEqual(['medium', 'low']);
    expect(essayTotals.us.corrected.confidence).toBe('low');
  });
});

describe('the essay’s count kind by kind', () => {
  it('holds every number of the lists once', () => {
    const us = essayComparisons.reduce((total, row) => total + row.us.corrected.value, 0);
    const ussr = essayComparisons.reduce((total, row) => total + (row.ussr?.value ?? 0), 0);
    expect([us, ussr]).toEqual([essayTotals.us.corrected.value, essayTotals.ussr.value]);
  });

  it('has the United States ahead in every kind but land missiles', () => {
    const behind = essayComparisons.filter(({ us, ussr }) => us.corrected.value < (ussr?.value ?? 0));
    expect(behind.map(({ category }) => category)).toEqual(['land-missile']);
  });
});

describe('the essay’s ratios', () => {
  it('are 3.6, 10.9 and, with the misprints, 34: never 17', () => {
    expect(essayRatios.corrected.value).toBeCloseTo(3.6, 1);
    expect(essayRatios.ableToReach.value).toBeCloseTo(10.9, 1);
    expect(Math.round(essayRatios.printed.value)).toBe(34);
  });
});
