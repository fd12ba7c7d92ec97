import { describe, expect, it } from 'vitest';
import { cubaWeapons } from './cuba-forces.ts';
import { type Disclosure, disclosures } from './disclosures.ts';
import { quotations } from './quotations.ts';
import { sources } from './sources/index.ts';

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
    expect(quotations['dobrynin-no-difficulties'].knownSince).toBe(`${year}–${until % 100}`);
  });

  it('give the year of the book or article where one work made it known', () => {
    expect(sources['r-kennedy1969'].year).toBe(disclosures['r-kennedy-book'].year);
    expect(sources['time-1982'].year).toBe(disclosures['advisers-admit'].year);
    expect(sources['may-zelikow1997'].year).toBe(disclosures.tapes.year);
  });
});
