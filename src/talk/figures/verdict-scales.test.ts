import { describe, expect, it } from 'vitest';
import { linesOf, numberOf, overlap, readDrawing } from '../../figures/reading.ts';
import { argument, quotations } from '../data/index.ts';
import { advisersPhrase, verdictScales } from './verdict-scales.ts';

const elements = readDrawing(verdictScales.draw({ width: 1136, height: 440, ground: 'paper' }));
const lines = linesOf(elements);
const positions = argument.filter(({ question }) => question === 'superiority');
const steps = { yes: 1, no: 2, between: 3 } as const;
const saidAt = (step: number): string =>
  lines
    .filter((line) => line.step === step)
    .map(({ text }) => text)
    .join(' ');

describe('verdict-scales', () => {
  it('has every position with its name, at the step of its answer', () => {
    expect(positions.length).toBeGreaterThan(3);
    for (const { answer, who, says } of positions) {
      expect(saidAt(steps[answer])).toContain(says);
      expect(saidAt(steps[answer])).toContain(who);
    }
  });

  it('stands yes left, no right and the answers between in the middle', () => {
    const left = (step: number): number =>
      Math.min(...lines.filter((line) => line.step === step).map(({ x }) => x));
    expect(left(steps.yes)).toBeLessThan(left(steps.between));
    expect(left(steps.between)).toBeLessThan(left(steps.no));
    expect(lines.filter(({ step }) => step === 0).map(({ text }) => text)).toEqual([
      'Did superiority decide it?',
      'Yes',
      'Between',
      'No',
    ]);
  });

  it('keeps the balance level, and its lines off the words', () => {
    const rails = elements.filter(({ tag }) => tag === 'line');
    expect(rails.every((rail) => numberOf(rail, 'y1') === numberOf(rail, 'y2'))).toBe(true);
    for (const rail of rails) {
      const x = numberOf(rail, 'x1');
      const box = { x, y: numberOf(rail, 'y1') - 1, width: numberOf(rail, 'x2') - x, height: 2 };
      expect(lines.filter((text) => overlap(text, box)).map(({ text }) => text)).toEqual([]);
    }
  });

  it('quotes the advisers exactly', () => {
    expect(quotations['six-advisers'].text).toContain(advisersPhrase);
    expect(saidAt(steps.no)).toContain(`“${advisersPhrase}”`);
  });

  it('settles nothing, and lists who says it', () => {
    expect(elements.some(({ attributes }) => attributes['class']?.includes('turn'))).toBe(false);
    expect(verdictScales.basis).toContain('not settled');
    expect(verdictScales.table?.rows).toHaveLength(positions.length);
    expect(verdictScales.sources).toEqual(
      expect.arrayContaining(positions.flatMap(({ sources }) => [...sources])),
    );
  });
});
