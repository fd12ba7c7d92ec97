import { describe, expect, it } from 'vitest';
import { cubaWeapons } from './cuba-forces.ts';
import { type Disclosure, disclosures } from './disclosures.ts';
import { quotations } from './quotations.ts';
import { type SourceKey, sources } from './sources/index.ts';

const all: readonly Disclosure[] = Object.values(disclosures);

describe('the disclosures', () => {
  it('stand in order of time, from the crisis itself to the tapes', () => {
    const years = all.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect([years[0], years.at(-1)]).toEqual([1962, 1997]);
    for (const { year, until = year } of all) expect(until).toBeGreaterThanOrEqual(year);
  });

  it('agree with the year given beside the warheads and the cables', () => {
    const known = Object.values(cubaWeapons).flatMap((weapon) =>
      'warheadsKnownSince' in weapon ? [weapon.warheadsKnownSince] : [],
    );
    expect(known).toEqual([disclosures['short-range-warheads'].year]);
    const { year, until } = disclosures['dobrynin-cables'];
    expect(until).toBeGreaterThan(year);
    expect(quotations['dobrynin-no-difficulties'].knownSince).toContain(`${year}`);
  });

  it('give the year of the book or article where one work made it known', () => {
    const yearOf = (key: SourceKey): number => {
      const source = sources[key];
      return source.form === 'press'
        ? Number(source.date.slice(0, 4))
        : 'year' in source
          ? Number(source.year)
          : 0;
    };
    expect(yearOf('r-kennedy1969')).toBe(disclosures['r-kennedy-book'].until);
    expect(yearOf('time-1982')).toBe(disclosures['advisers-admit'].year);
    expect(yearOf('wapo1985')).toBe(disclosures['first-transcripts'].year);
    expect(yearOf('schlesinger1978')).toBe(disclosures['schlesinger-letter'].year);
    expect(yearOf('may-zelikow1997')).toBe(disclosures.tapes.year);
  });
});
