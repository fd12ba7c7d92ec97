import { describe, expect, it } from 'vitest';
import {
  deliveryVehicles,
  deliveryYears,
  sovietBombers,
  sovietIcbms,
  sovietShorterMissiles1961,
  sovietShorterMissiles1962,
  sovietSlbms,
  usBombers,
  usIcbms,
} from './delivery-vehicles.ts';
import { orderOfBattle1962 } from './order-of-battle.ts';
import type { Figure } from './provenance.ts';
import { sovietBomberTypes, sovietIcbmTypes, sovietShorterTypes, sovietSlbmTypes } from './soviet-forces.ts';
import { usBombersWithCrews, usForwardMissiles, usForwardMissileTotal, usIcbmTypes } from './us-forces.ts';

const sum = (parts: Readonly<Record<string, Figure>>): number =>
  Object.values(parts).reduce((total, { value }) => total + value, 0);

describe('totals equal their parts', () => {
  it.each<[string, Figure, Readonly<Record<string, Figure>>]>([
    ['US ICBMs', usIcbms[1962], usIcbmTypes],
    ['Soviet ICBMs', sovietIcbms[1962], sovietIcbmTypes],
    ['Soviet missiles of shorter range', sovietShorterMissiles1962, sovietShorterTypes],
    ['Soviet submarine missiles', sovietSlbms[1962], sovietSlbmTypes],
    ['Soviet long-range bombers', sovietBombers[1962], sovietBomberTypes],
    ['US missiles in Europe', usForwardMissileTotal, usForwardMissiles],
  ])('%s', (_, whole, parts) => {
    expect(sum(parts)).toBe(whole.value);
  });

  it('gives the published sums', () => {
    expect(usForwardMissileTotal.value).toBe(105);
    expect(sovietShorterMissiles1961.value).toBe(426);
    expect([usBombers[1960].value, usBombers[1961].value, usBombers[1962].value]).toEqual([1735, 1526, 1595]);
  });

  it('has the bombers with crews as the low bound, and all on the books as the high one', () => {
    expect(usBombersWithCrews).toMatchObject({ value: 1306, range: { low: 1306, high: 1595 } });
    expect(usBombers[1962].range).toEqual(usBombersWithCrews.range);
  });
});

describe('delivery vehicles at the ends of years', () => {
  const read = (year: (typeof deliveryYears)[number]) =>
    Object.values(deliveryVehicles).flatMap(({ us, ussr }) => [us[year]?.value, ussr[year]?.value]);

  it('are those of the record, and undefined where none was read', () => {
    expect(read(1960)).toEqual([12, 2, 32, undefined, 1735, 121]);
    expect(read(1961)).toEqual([57, 10, 80, undefined, 1526, 133]);
    expect(read(1962)).toEqual([203, 36, 144, 84, 1595, 138]);
  });

  it.each(deliveryYears)('are dated to the end of %i', (year) => {
    const figures = Object.values(deliveryVehicles).flatMap(({ us, ussr }) => [us[year], ussr[year]]);
    for (const figure of figures) expect(figure?.date ?? `${year}-12-31`).toBe(`${year}-12-31`);
  });
});

describe('the order of battle', () => {
  it('has thirty rows, the carrier aircraft among them without a count', () => {
    expect(Object.keys(orderOfBattle1962)).toHaveLength(30);
    const uncounted = Object.entries(orderOfBattle1962).filter(
      ([, row]) => !('carriers' in row || 'warheads' in row),
    );
    expect(uncounted.map(([name]) => name)).toEqual(['us-carrier-aircraft']);
  });

  it('puts forces in Cuba and off it on the Soviet side', () => {
    for (const [name, row] of Object.entries(orderOfBattle1962)) {
      if (name.startsWith('cuba-')) expect(row).toMatchObject({ side: 'ussr', where: 'Cuba' });
      else expect(name.startsWith('us-') ? 'us' : 'ussr').toBe(row.side);
    }
  });
});
