import { describe, expect, it } from 'vitest';
import { linesOf, readDrawing } from '../../figures/reading.ts';
import { quotations, twoAnswers } from '../data/index.ts';
import { twoAnswersFigure } from './two-answers.ts';

const elements = readDrawing(twoAnswersFigure.draw({ width: 1136, height: 440, ground: 'paper' }));
const lines = linesOf(elements);
/** The text of one step as it reads, its breaks undone. */
const saidAt = (step: number): string =>
  lines
    .filter((line) => line.step === step)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00A0', ' ');

describe('two-answers', () => {
  it('quotes both answers exactly, each at its step', () => {
    for (const name of twoAnswers.public.words) expect(saidAt(1)).toContain(`“${quotations[name].text}”`);
    for (const name of twoAnswers.secret.words) expect(saidAt(2)).toContain(`“${quotations[name].text}”`);
    expect(twoAnswers.public.words).toHaveLength(1);
    expect(twoAnswers.secret.words).toHaveLength(3);
  });

  it('has each answer in its own column', () => {
    const middle = Math.min(...lines.filter(({ step }) => step === 2).map(({ x }) => x));
    for (const { x, width, text } of lines.filter(({ step }) => step === 1)) {
      expect(x + width, text).toBeLessThan(middle - 20);
    }
  });

  it('says when, for whom and since when it can be read', () => {
    expect(saidAt(0)).toContain('8:05 p.m.');
    expect(saidAt(0)).toContain('7:45 p.m.');
    expect(saidAt(1)).toContain('for Khrushchev, and the world; public at once');
    expect(saidAt(2)).toContain('for the Soviet Foreign Ministry; known since 1992');
    expect(saidAt(2)).toMatch(/memo of 30 October, for the US government$/);
  });

  it('marks the difference alone in gold, last and below everything else', () => {
    const gold = elements.filter(({ attributes }) => attributes['class']?.includes('turn'));
    expect(new Set(gold.map(({ step }) => step))).toEqual(new Set([3]));
    expect(saidAt(3)).toContain('not named');
    expect(saidAt(3)).toContain('four to five months');
    const top = Math.min(...lines.filter(({ step }) => step === 3).map(({ y }) => y));
    for (const { y, height, step, text } of lines) {
      if (step < 3) expect(y + height, text).toBeLessThan(top - 10);
    }
  });

  it('stands clear of the rule also where the headline leaves little room', () => {
    const low = readDrawing(twoAnswersFigure.draw({ width: 1136, height: 400, ground: 'paper' }));
    const rule = low.find(({ attributes }) => attributes['class'] === 'stroke-turn');
    const above = linesOf(low).filter(({ step }) => step < 3);
    expect(Math.max(...above.map(({ y, height }) => y + height))).toBeLessThan(
      Number(rule?.attributes['y1'] ?? 0),
    );
  });

  it('lists the sources of all its words', () => {
    const names = [...twoAnswers.public.words, ...twoAnswers.secret.words];
    expect(twoAnswersFigure.sources).toEqual(
      expect.arrayContaining(names.flatMap((name) => [...quotations[name].sources])),
    );
    expect(twoAnswersFigure.table?.rows.every((row) => row.length === 3)).toBe(true);
  });
});
