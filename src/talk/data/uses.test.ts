import { describe, expect, it } from 'vitest';
import { formatDate } from '../../records/format.ts';
import { sources } from './sources/index.ts';
import { allFigures, allSourceUses } from './uses.ts';

const figures = allFigures();
const uses = allSourceUses();

describe('provenance', () => {
  it('finds the figures, not an empty list', () => {
    expect(figures.length).toBeGreaterThan(250);
    expect(uses.length).toBeGreaterThan(figures.length);
  });

  it('uses every source', () => {
    const used = new Set<string>(uses.flatMap(({ record }) => [...record.sources]));
    expect(Object.keys(sources).filter((key) => !used.has(key))).toEqual([]);
  });

  it('names only sources that exist, at least one, and none twice', () => {
    for (const { where, record } of uses) {
      expect(record.sources.length, where).toBeGreaterThan(0);
      expect(
        record.sources.filter((key) => !(key in sources)),
        where,
      ).toEqual([]);
      expect(new Set(record.sources).size, where).toBe(record.sources.length);
    }
  });
});

describe('every figure', () => {
  it('is a number not below zero, with words for what it counts', () => {
    for (const { where, figure } of figures) {
      expect(Number.isFinite(figure.value), where).toBe(true);
      expect(figure.value, where).toBeGreaterThanOrEqual(0);
      expect(figure.counts, where).not.toBe('');
    }
  });

  it('has a date that can be printed', () => {
    for (const { where, figure } of figures) expect(() => formatDate(figure.date), where).not.toThrow();
  });

  it('lies between its low and its high', () => {
    for (const { where, figure } of figures) {
      if (!figure.range) continue;
      expect(figure.range.low, where).toBeLessThanOrEqual(figure.value);
      expect(figure.value, where).toBeLessThanOrEqual(figure.range.high);
    }
  });

  it('is no surer than the parts it was worked out from', () => {
    const sureness = ['low', 'medium', 'high'];
    for (const { where, figure } of figures) {
      for (const part of figure.derivedFrom ?? []) {
        expect(sureness.indexOf(figure.confidence), where).toBeLessThanOrEqual(
          sureness.indexOf(part.confidence),
        );
      }
    }
  });
});
