import { describe, expect, it } from 'vitest';
import { cubaWeapons, forcesInCuba, troopEstimates } from './cuba-forces.ts';

const weapons = Object.values(cubaWeapons);

describe('the forces in Cuba', () => {
  it('add up to 158 warheads, and some say 162', () => {
    expect(weapons.reduce((total, { warheads }) => total + warheads.value, 0)).toBe(158);
    expect(forcesInCuba.warheads).toMatchObject({ value: 158, range: { low: 158, high: 162 } });
  });

  it('came in two ships that carried them all', () => {
    const { indigirka, aleksandrovsk } = forcesInCuba.warheadsByShip;
    expect(indigirka.value + aleksandrovsk.value).toBe(forcesInCuba.warheads.value);
  });

  it('hold 98 warheads of short range', () => {
    const short = weapons.filter(({ shortRange }) => shortRange).map(({ warheads }) => warheads.value);
    expect(short.reduce((total, value) => total + value, 0)).toBe(98);
    expect(forcesInCuba.shortRangeWarheads.value).toBe(98);
  });

  it('leave the R-14s’ warheads aboard', () => {
    expect(forcesInCuba.warheadsAshore.value).toBe(158 - cubaWeapons.r14.warheads.value);
  });

  it('count 40 launchers planned', () => {
    expect(forcesInCuba.launchersPlanned.value).toBe(40);
  });

  it('were not seen to hold a single warhead', () => {
    expect(forcesInCuba.warheadsSeen).toMatchObject({ value: 0, unit: 'warheads' });
  });

  it('were larger than every estimate of Washington’s', () => {
    for (const { value, range } of Object.values(troopEstimates)) {
      expect(range?.high ?? value).toBeLessThan(forcesInCuba.troops.value);
    }
  });
});
