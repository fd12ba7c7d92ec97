import { describe, expect, it } from 'vitest';
import type { Measurement, Result } from './measurement.ts';
import { inWords, ratioInWords, tableText } from './table.ts';

const result = (name: string, role: Result['tool']['role'], outcome: Result['outcome']): Result => ({
  tool: { name, role },
  outcome,
});

const build: Measurement = {
  title: 'Cold build',
  unit: 'milliseconds',
  spread: 'p25 to p75',
  results: [
    result('floor', 'floor', [400, 500, 600]),
    result('ours', 'ours', [1000, 1000, 1500]),
    result('rival', 'rival', [5000]),
    result('another', 'rival', { reason: 'it could not be installed' }),
  ],
};

describe('the table of a bench', () => {
  it('says numbers with their unit', () => {
    expect(inWords(16.66, 'milliseconds')).toBe('16.7 ms');
    expect(inWords(1240, 'milliseconds')).toBe('1.24 s');
    expect(inWords(312_400, 'bytes')).toBe('312 kB');
    expect(inWords(14, 'requests')).toBe('14');
  });

  it('gives no ratio to nothing', () => {
    expect(ratioInWords(3, 2)).toBe('1.50×');
    expect(ratioInWords(300, 2)).toBe('150×');
    expect(ratioInWords(3, undefined)).toBe('–');
    expect(ratioInWords(3, 0)).toBe('–');
  });

  it('sets medians, spreads and both ratios in columns', () => {
    expect(tableText([build])).toMatchInlineSnapshot(`
      "             median                spread  to the floor  to ours

      Cold build
        floor    500.0 ms  450.0 ms to 550.0 ms         1.00×    0.50×
        ours       1.00 s      1.00 s to 1.25 s         2.00×    1.00×
        rival      5.00 s      5.00 s to 5.00 s        10.00×    5.00×
        another  not measured: it could not be installed"
    `);
  });

  it('names the 95th of 100 where that is asked for, and does without a floor', () => {
    const keys: Measurement = {
      title: 'Key press',
      unit: 'milliseconds',
      spread: 'p95',
      results: [
        result(
          'ours',
          'ours',
          Array.from({ length: 101 }, (_, index) => index),
        ),
      ],
    };
    const row = tableText([keys]).split('\n').at(-1);
    expect(row?.trim().split(/\s{2,}/)).toEqual(['ours', '50.0 ms', 'p95 95.0 ms', '–', '1.00×']);
  });
});
