import { describe, expect, it } from 'vitest';
import { drawnTexts, pictureSizes, stillStep } from '../../charts/drawn-texts.testing.ts';
import { palettes } from '../../theme/tokens.ts';
import {
  cubaShortRangeWarheads,
  cubaWarheads,
  cubaWarheadsSeen,
  cubaWeapons,
  sovietTroops,
  troopEstimates,
} from '../data/index.ts';
import { cubaUnknown, defineCubaUnknown } from './cuba-unknown.ts';
import type { CubaRecord } from './cuba-unknown-words.ts';

const weapons = Object.values(cubaWeapons);
const record: CubaRecord = {
  estimates: [
    { by: 'Kennedy, in public', figure: troopEstimates.september1962, looksBack: false },
    { by: 'The planners', figure: troopEstimates.october1962, looksBack: false },
    { by: 'CIA', figure: troopEstimates.november1962, looksBack: false },
    { by: 'CIA', figure: troopEstimates.january1963, looksBack: true },
  ],
  troops: sovietTroops,
  weapons,
  warheadsSeen: cubaWarheadsSeen,
  warheads: cubaWarheads,
  shortRange: cubaShortRangeWarheads,
};
const [size = { width: 1136, height: 430 }] = pictureSizes;
const texts = (step: number, chart = cubaUnknown) =>
  drawnTexts(chart, step, size).map(({ text }) => text.replaceAll('\u00A0', ' '));
const datasets = (step: number, chart = cubaUnknown) => stillStep(chart, step, size).data.datasets;

/** The squares of each kind of weapon. */
const squares = (step: number) => datasets(step).slice(3, 3 + weapons.length);

describe('the troops', () => {
  it('are bars from zero, the range of November from its low to its high', () => {
    const [low, ranges, there] = datasets(1).map(({ data }) => data as unknown as { x: number[] }[]);
    expect(low?.map(({ x }) => x)).toEqual([
      [0, 3500],
      [0, 10_000],
      [0, 12_000],
      [0, 22_000],
    ]);
    expect(ranges?.map(({ x }) => x)).toEqual([[12_000, 16_000]]);
    expect(there?.map(({ x }) => x)).toEqual([[0, sovietTroops.value]]);
  });

  it('name the date of each estimate, and that the last looks back', () => {
    expect(texts(0)).toEqual(
      expect.arrayContaining([
        'Kennedy, in public, 4 September 1962',
        'about 3,500',
        'The planners, October 1962',
        'about 10,000',
        'CIA, 19 November 1962',
        '12,000–16,000',
        'CIA, January 1963, looking back',
        '22,000',
      ]),
    );
  });
});

describe('the warheads', () => {
  it('are a square each, and as many more as the higher total has', () => {
    expect(squares(2).map(({ data }) => data.length)).toEqual(weapons.map(({ warheads }) => warheads.value));
    const drawn = squares(2).reduce((sum, { data }) => sum + data.length, 0);
    expect(drawn).toBe(cubaWarheads.value);
    expect(datasets(2).at(-1)?.data).toHaveLength(4);
    expect(texts(2)).toContain('some say 162');
  });

  it('are hollow until their step fills those of short range in gold', () => {
    const fills = (step: number) =>
      squares(step).map((kind) => ('pointBackgroundColor' in kind ? kind.pointBackgroundColor : undefined));
    expect(fills(2).flat()).toEqual(Array(cubaWarheads.value).fill('transparent'));
    const gold = fills(3)
      .flat()
      .filter((fill) => fill === palettes.paper.turnMark);
    expect(gold).toHaveLength(cubaShortRangeWarheads.value);
  });

  it('stand beside what Washington knew, with the year of what came out later', () => {
    expect(texts(2)).toContain('Missiles seen; warheads assumed, never seen');
    expect(texts(2)).toContain('warheads known since 1992');
    expect(texts(2).filter((text) => text.includes('known since'))).toHaveLength(1);
    expect(texts(2)).toContain('Left aboard ship');
  });
});

describe('the forces in Cuba', () => {
  it('come as Washington knew them, then the troops, the warheads, and those of short range', () => {
    expect(texts(0)).toContain('Seen by Washington: 0');
    expect(texts(0)).not.toContain('about 42,000');
    expect(texts(1)).toContain('about 42,000');
    expect(texts(1)).not.toContain('Sent: 158');
    expect(texts(2)).toContain('Sent: 158');
    expect(texts(2)).not.toContain('98 of short range');
    expect(texts(3)).toContain('98 of short range');
  });

  it('say other numbers when the record has others', () => {
    const { range: _, ...sure } = cubaWarheads;
    const changed = defineCubaUnknown({
      ...record,
      troops: { ...sovietTroops, value: 50_000 },
      warheads: { ...sure, value: 160 },
    });
    expect(changed.summary).toContain('about 50,000 Soviet troops');
    expect(texts(2, changed)).toContain('about 50,000');
    expect(texts(2, changed)).toContain('Sent: 160');
    expect(texts(2, changed).join()).not.toContain('some say');
    expect(datasets(2, changed).at(-1)?.data).toEqual([]);
  });
});
