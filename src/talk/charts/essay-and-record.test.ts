import { describe, expect, it } from 'vitest';
import { drawnTexts, pictureSizes, stillStep } from '../../charts/drawn-texts.testing.ts';
import { deliveryVehicles } from '../data/index.ts';
import { type ComparedNumber, comparedNumbers, nearerLater } from './compared-numbers.ts';
import { defineEssayAndRecord, essayAndRecord } from './essay-and-record.ts';

const [size = { width: 1136, height: 430 }] = pictureSizes;
const numbers = comparedNumbers();
const texts = (step: number, chart = essayAndRecord) => drawnTexts(chart, step, size).map(({ text }) => text);
const nameOf = ({ name }: ComparedNumber): string => name;

describe('the numbers compared', () => {
  it('lie nearer to the end of 1961 than to the end of 1960, all but the US bombers', () => {
    const { comparable, nearer, farther } = nearerLater(numbers, 1960, 1961);
    expect(comparable).toHaveLength(5);
    expect(nearer.map(nameOf)).toEqual([
      'US land missiles',
      'US submarine missiles',
      'Soviet ICBMs',
      'Soviet bombers',
    ]);
    expect(farther.map(nameOf)).toEqual(['US bombers']);
  });

  it('leave out of the comparison what has no count in one of the years', () => {
    const { comparable } = nearerLater(numbers, 1960, 1961);
    expect(comparable.map(nameOf)).not.toContain('Soviet medium missiles');
  });
});

describe('the essay and the record', () => {
  it('writes the counts of the record in its table', () => {
    const submarine = essayAndRecord.table.rows.find(([name]) => name === 'US submarine missiles');
    const { us } = deliveryVehicles.slbm;
    expect(submarine?.slice(1)).toEqual([
      '80',
      String(us[1960]?.value),
      String(us[1961]?.value),
      '144 (112–144)',
    ]);
    expect(essayAndRecord.table.rows).toHaveLength(numbers.length);
  });

  it('places the record at its multiple of the essay’s number, in doublings', () => {
    const [, end1961] = stillStep(essayAndRecord, 3, size).data.datasets;
    expect(end1961?.data[0]).toMatchObject({
      x: Math.log2(57 / 100),
      xMin: Math.log2(57 / 100),
      xMax: Math.log2(147 / 100),
    });
    expect(end1961?.data[1]).toMatchObject({ x: 0 });
  });

  it('brings one year’s column with its step', () => {
    expect(texts(0)).not.toContain('end 1960');
    expect(texts(1)).toContain('end 1960');
    expect(texts(1)).not.toContain('end 1961');
    expect(texts(2)).toContain('57–147');
    expect(texts(3)).toContain('end 1962');
  });

  it('says that there is no count where there is none', () => {
    expect(texts(1)).toContain('no count');
    expect(essayAndRecord.table.rows.at(-1)).toContain('no count');
  });

  it('says another number and another verdict when the record has another', () => {
    const changed = numbers.map((number) => {
      const later = number.record[1961];
      return later ? { ...number, record: { ...number.record, 1961: { ...later, value: 9999 } } } : number;
    });
    const chart = defineEssayAndRecord(changed);
    expect(texts(2, chart)).toContain('9,999');
    expect(chart.summary).toContain('9,999');
    expect(chart.summary).not.toContain('four lie nearer');
    expect(essayAndRecord.summary).toContain('four lie nearer');
  });

  it('says on the chart that the scale doubles', () => {
    expect(texts(0).join(' ')).toContain('each step to the right doubles it');
  });
});
