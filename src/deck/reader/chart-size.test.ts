import { describe, expect, it } from 'vitest';
import type { ChartDefinition } from '../../charts/chart.ts';
import { type DrawnText, drawnTexts } from '../../charts/drawn-texts.testing.ts';
import { charts } from '../../talk/charts/index.ts';
import { chartSize } from './chart-size.ts';

const all: [string, ChartDefinition][] = Object.entries(charts);

const collide = (a: DrawnText, b: DrawnText): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('chartSize', () => {
  it('fills a column that is wide enough', () => {
    expect(chartSize('nine-ratios', 1000.4).width).toBe(1000);
    expect(chartSize('cuba-unknown', 2000).width).toBe(1136);
  });

  it.each(all)('keeps the words of %s apart on a phone and in the widest column', (name, chart) => {
    for (const column of [320, 1000]) {
      const size = chartSize(name, column);
      const texts = drawnTexts(chart, chart.steps.length - 1, size);
      const collisions = texts.filter((text, at) =>
        texts.slice(at + 1).some((other) => collide(text, other)),
      );
      const cut = texts.filter(
        ({ left, right, bottom, squeezed }) =>
          left < -0.5 || right > size.width + 0.5 || bottom > size.height || squeezed > 0.5,
      );
      expect(texts.length).toBeGreaterThan(3);
      expect([...collisions, ...cut].map(({ text }) => text)).toEqual([]);
    }
  });
});
