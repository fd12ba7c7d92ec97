import type { ChartConfiguration } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { fontMeasure } from '../font-measure.testing.ts';
import { recordChart } from './record-chart.ts';

const size = { width: 400, height: 300 };
const config: ChartConfiguration = {
  type: 'line',
  data: {
    datasets: [
      {
        type: 'line',
        data: [
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ],
        borderColor: '#1D4F91',
        borderDash: [9, 6],
      },
    ],
  },
  options: { scales: { x: { type: 'linear' }, y: { type: 'linear' } } },
};

describe('a recorded chart', () => {
  it('keeps the lines, which Chart.js would else draw through Path2D', () => {
    const markup = recordChart(config, size, fontMeasure(), 'one');
    expect(markup).toMatch(/<path d="M[^"]*L[^"]*" fill="none" stroke="#1D4F91"[^>]*stroke-dasharray="9 6"/);
    expect(markup).toMatch(/<text [^>]*>0\.5<\/text>/);
  });

  it('keeps its ids apart from those of another drawing', () => {
    const ids = (prefix: string) =>
      [...recordChart(config, size, fontMeasure(), prefix).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids('one').length).toBeGreaterThan(0);
    expect(ids('one').every((id) => id?.startsWith('one-'))).toBe(true);
    expect(ids('one').filter((id) => ids('two').includes(id))).toEqual([]);
  });

  it('leaves the configuration as it was', () => {
    const before = JSON.stringify(config);
    recordChart(config, size, fontMeasure(), 'one');
    expect(JSON.stringify(config)).toBe(before);
  });
});
