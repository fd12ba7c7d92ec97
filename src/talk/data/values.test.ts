import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../records/format.ts';
import type { Figure } from './provenance.ts';
import { quotations } from './quotations.ts';
import { stockpileYears } from './stockpiles.ts';
import { type ValueName, values } from './values.ts';

const names = Object.keys(values) as ValueName[];

describe('the values slides can name', () => {
  it('hold both stockpiles of every year, and their ratio from 1949 on', () => {
    for (const year of stockpileYears) {
      expect(values[`stockpile.us.${year}`].counts).toBe(`US stockpile, ${year}`);
      expect(values[`stockpile.ussr.${year}`].counts).toBe(`Soviet stockpile, ${year}`);
    }
    expect(names.filter((name) => name.startsWith('ratio.stockpile.'))).toHaveLength(1991 - 1949 + 1);
  });

  it.each(names)('%s can be written in every form', (name) => {
    for (const form of ['plain', 'unit', 'range'] as const) {
      expect(formatFigure(values[name], form)).toMatch(/^(?:[a-z ]+ )?\d/);
    }
  });

  it('have names a slide can write', () => {
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
  });

  it.each<[ValueName, string]>([
    ['stockpile.us.1962', '25,540'],
    ['ratio.stockpile', '7.6:1'],
    ['cuba.troops', 'about 42,000'],
    ['cuba.launchers-planned', '40'],
    ['bay-of-pigs.exiles', 'about 1,400'],
    ['jupiters.turkey', '15'],
    ['essay.us.bombers.printed', '17,000'],
    ['essay.us.bombers.corrected', 'probably 1,700'],
    ['oas.votes-for', '19'],
    ['quarantine.radius', '926'],
  ])('%s reads %s', (name, text) => {
    expect(formatFigure(values[name])).toBe(text);
  });

  it('rest on words that are short, and stand in the essay where they are its own', () => {
    const resting = names
      .map((name) => values[name] as Figure)
      .filter(({ evidence }) => evidence !== undefined);
    expect(resting.length).toBeGreaterThan(10);
    const essay = Object.values(quotations).map(({ text }) => text);
    for (const { evidence = '', sources } of resting) {
      expect(evidence.length, evidence).toBeLessThanOrEqual(120);
      expect(evidence).not.toMatch(/["']/);
      if (sources[0] === 'essay2012')
        expect(
          essay.some((text) => text.includes(evidence)),
          evidence,
        ).toBe(true);
    }
  });
});
