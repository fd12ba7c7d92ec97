import { describe, expect, it } from 'vitest';
import { linesOf, numberOf, readDrawing } from '../../figures/reading.ts';
import {
  cubaLaunchersPlanned,
  formatFigure,
  quotations,
  sovietReadyWeapons,
  timeline,
  usForwardMissiles,
  usReadyWeapons,
} from '../data/index.ts';
import { essayPhrase, threeMotives } from './three-motives.ts';

const elements = readDrawing(threeMotives.draw({ width: 1136, height: 421, ground: 'paper' }));
const { jupiterTurkey } = usForwardMissiles;

describe('three-motives', () => {
  it('draws its bars to one scale, the range as a lighter end', () => {
    const bars = elements.filter(({ tag, step }) => tag === 'rect' && step === 2);
    const scale = numberOf(bars[0] ?? fail(), 'width') / usReadyWeapons.value;
    const { low, high } = sovietReadyWeapons.range ?? fail();
    const drawn = [usReadyWeapons.value, low, high - low, cubaLaunchersPlanned.value, jupiterTurkey.value];
    expect(bars).toHaveLength(drawn.length);
    bars.forEach((bar, index) => {
      expect(numberOf(bar, 'width')).toBeCloseTo((drawn[index] ?? 0) * scale, 0);
    });
    expect(bars.map(({ attributes }) => 'opacity' in attributes)).toEqual([false, false, true, false, false]);
  });

  it('runs three strands of one weight into one knot, a step each, after the decision', () => {
    const strands = elements.filter(({ tag }) => tag === 'path');
    expect(strands.map(({ step }) => step)).toEqual([1, 2, 3]);
    expect(new Set(strands.map(({ attributes }) => attributes['stroke-width'])).size).toBe(1);
    expect(
      new Set(strands.map(({ attributes }) => attributes['d']?.split(' ').slice(-2).join(' '))).size,
    ).toBe(1);
    const decision = linesOf(elements).find(({ text }) => text === 'Missiles for Cuba');
    expect(decision?.step).toBe(0);
  });

  it('quotes the essay exactly', () => {
    expect(quotations['essay-parity'].text).toContain(essayPhrase);
    const drawn = linesOf(elements).map(({ text }) => text);
    expect(drawn.join(' ')).toContain(`“${essayPhrase}”`);
  });

  it('says its figures, and lists the sources of every fact', () => {
    expect(threeMotives.summary).toContain(`${formatFigure(usReadyWeapons)} US weapons`);
    expect(threeMotives.summary).toContain(`${formatFigure(sovietReadyWeapons, 'range')} Soviet`);
    expect(threeMotives.summary).toContain(`${formatFigure(cubaLaunchersPlanned)} launchers`);
    expect(threeMotives.basis).toContain('historians weigh');
    const facts = [
      timeline['missiles-proposed'],
      timeline.mongoose,
      timeline['bay-of-pigs'],
      usReadyWeapons,
      sovietReadyWeapons,
      cubaLaunchersPlanned,
      jupiterTurkey,
      quotations['essay-parity'],
    ];
    expect(threeMotives.sources).toEqual(expect.arrayContaining(facts.flatMap((fact) => [...fact.sources])));
  });
});

function fail(): never {
  throw new Error('Not drawn.');
}
