import { describe, expect, it } from 'vitest';
import { linesOf, numberOf, overlap, type ReadElement, readDrawing } from '../../figures/reading.ts';
import { type Disclosure, disclosures } from '../data/index.ts';
import { openerText, whatWeLearnedWhen } from './what-we-learned-when.ts';

const elements = readDrawing(whatWeLearnedWhen.draw({ width: 1280, height: 720, ground: 'night' }));
const lines = linesOf(elements);
const all = Object.values(disclosures);

const isUpright = (element: ReadElement): boolean =>
  element.tag === 'line' && numberOf(element, 'x1') === numberOf(element, 'x2');
const poles = elements.filter(isUpright);
const yearAt = (year: number): number => 72 + ((year - 1962) / 35) * 1136;

describe('what-we-learned-when', () => {
  it('stands every disclosure at its true year', () => {
    const drawn = elements
      .filter(({ tag }) => tag === 'circle')
      .map((circle) => numberOf(circle, 'cx'))
      .toSorted((a, b) => a - b);
    expect(drawn).toHaveLength(all.length);
    all.forEach(({ year }, index) => {
      expect(Math.abs((drawn[index] ?? 0) - yearAt(year))).toBeLessThan(0.1);
    });
  });

  it('draws what came out in parts over its years', () => {
    const span = elements.filter(({ attributes }) => attributes['class'] === 'stroke-ink');
    const inParts = Object.values<Disclosure>(disclosures).filter(({ until }) => until !== undefined);
    expect(span).toHaveLength(inParts.length);
    inParts.forEach(({ year, until = year }, index) => {
      const [from, to] = ['x1', 'x2'].map((end) => (span[index] ? numberOf(span[index], end) : Number.NaN));
      expect(Math.abs((from ?? 0) - yearAt(year))).toBeLessThan(0.1);
      expect(Math.abs((to ?? 0) - yearAt(until))).toBeLessThan(0.1);
    });
  });

  it('lets no pole cross a label', () => {
    const crossings = poles.flatMap((pole) => {
      const [y1, y2] = [numberOf(pole, 'y1'), numberOf(pole, 'y2')];
      const box = { x: numberOf(pole, 'x1') - 1, y: Math.min(y1, y2), width: 2, height: Math.abs(y2 - y1) };
      return lines.filter((text) => overlap(text, box)).map(({ text }) => text);
    });
    expect(crossings).toEqual([]);
  });

  it('leaves the opener its corner', () => {
    const corner = { x: 0, y: 0, width: openerText.right - 4, height: openerText.bottom };
    for (const text of lines) expect(overlap(text, corner), text.text).toBe(false);
  });

  it('marks the admission of 1982, and counts the years to it', () => {
    const gold = elements.filter(
      ({ tag, attributes }) => tag === 'text' && attributes['class']?.includes('turn'),
    );
    expect(gold.map(({ text }) => text).join(' ')).toMatch(/^1982: /);
    expect(lines.map(({ text }) => text)).toContain('20 years after the promise');
  });

  it('says every disclosure and lists its sources', () => {
    expect(whatWeLearnedWhen.table?.rows).toHaveLength(all.length);
    for (const { what, sources } of all) {
      expect(whatWeLearnedWhen.summary).toContain(what);
      expect(whatWeLearnedWhen.sources).toEqual(expect.arrayContaining([...sources]));
    }
  });
});
