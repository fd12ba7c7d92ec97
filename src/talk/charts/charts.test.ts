import { describe, expect, it } from 'vitest';
import type { ChartDefinition } from '../../charts/chart.ts';
import {
  type DrawnText,
  drawnTexts,
  paperLook,
  pictureSizes,
  stillStep,
} from '../../charts/drawn-texts.testing.ts';
import { chartFace } from '../../charts/font-measure.testing.ts';
import { stepMilliseconds } from '../../theme/tokens.ts';
import { sources } from '../data/index.ts';
import { charts } from './index.ts';

const all: [string, ChartDefinition][] = Object.entries(charts);
const [size = { width: 1136, height: 430 }] = pictureSizes;
const lastStep = (chart: ChartDefinition): number => chart.steps.length - 1;
const stepsOf = (chart: ChartDefinition): number[] => chart.steps.map((_, step) => step);

/** The least size: tags in mono may be smaller than what the room must read. */
const leastSize = { 'Archivo Narrow': 20, 'IBM Plex Mono': 15 } as const;

const overlap = (a: DrawnText, b: DrawnText): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function collisions(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(text, other))
      .map((other) => `${text.text} | ${other.text}`),
  );
}

describe.each(all)('%s', (_name, chart) => {
  it('has the same datasets with the same options in the same order at every step', () => {
    const shape = (step: number) =>
      stillStep(chart, step, size).data.datasets.map((dataset) => [
        dataset.label,
        dataset.type,
        Object.keys(dataset),
      ]);
    for (const step of stepsOf(chart)) expect(shape(step)).toEqual(shape(0));
  });

  it('keeps as many points in a dataset at every step', () => {
    const counts = (step: number) =>
      stillStep(chart, step, size).data.datasets.map(({ data }) => data.length);
    for (const step of stepsOf(chart)) expect(counts(step)).toEqual(counts(0));
  });

  it('shows more with each step and everything in the last', () => {
    const hidden = (step: number) =>
      stillStep(chart, step, size).data.datasets.filter((dataset) => dataset.hidden);
    for (const step of stepsOf(chart).slice(1))
      expect(hidden(step).length).toBeLessThanOrEqual(hidden(step - 1).length);
    expect(hidden(0).length).toBeGreaterThan(0);
    expect(hidden(lastStep(chart))).toEqual([]);
  });

  it('adds to the picture with each step', () => {
    const picture = (step: number) => JSON.stringify(drawnTexts(chart, step, size));
    const pictures = stepsOf(chart).map(picture);
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it.each(pictureSizes)('keeps its text apart, inside $width x $height and large enough', (box) => {
    for (const step of stepsOf(chart)) {
      const texts = drawnTexts(chart, step, box);
      expect(texts.length).toBeGreaterThan(3);
      expect(collisions(texts)).toEqual([]);
      expect(
        texts.filter(({ fontSize, family, squeezed }) => fontSize < leastSize[family] || squeezed > 0.5),
      ).toEqual([]);
      const outside = texts.filter(
        ({ left, right, top, bottom }) =>
          left < -0.5 || right > box.width + 0.5 || top < 0 || bottom > box.height,
      );
      expect(outside).toEqual([]);
    }
  });

  it('uses only characters the shipped typeface has', () => {
    const missing = stepsOf(chart)
      .flatMap((step) => drawnTexts(chart, step, size))
      .flatMap(({ text, weight, family }) =>
        [...text].filter(
          (character) => !chartFace(weight, family).hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
        ),
      );
    expect(missing).toEqual([]);
  });

  it('moves only where the look moves, and within a step’s time', () => {
    for (const step of stepsOf(chart)) {
      expect(stillStep(chart, step, size).options?.animation).toBe(false);
      const moving = chart.configure(step, paperLook(size, true));
      expect(moving.options?.animation).toMatchObject({ duration: stepMilliseconds });
    }
  });

  it('has a row head and a cell for each column in every row of its table', () => {
    const { columns, rows } = chart.table;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      expect(row.every((cell) => cell.trim() !== '')).toBe(true);
    }
    expect(new Set(rows.map(([head]) => head)).size).toBe(rows.length);
  });

  it('says each step in a sentence and leaves no gap for a missing number', () => {
    const said = [chart.summary, chart.basis, chart.table.caption, ...chart.steps.map(({ says }) => says)];
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|null|\[object| {2}|\s[.,;:]/);
    for (const { says } of chart.steps) expect(says).toMatch(/^[A-Z\d].*\.$/);
  });

  it('names only sources the record of sources has, each once', () => {
    expect(new Set(chart.sources).size).toBe(chart.sources.length);
    for (const key of chart.sources) expect(sources).toHaveProperty([key]);
  });
});
