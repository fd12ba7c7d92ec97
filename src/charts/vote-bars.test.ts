import { describe, expect, it } from 'vitest';
import { palettes } from '../theme/tokens.ts';
import { paperLook } from './drawn-texts.testing.ts';
import { fontMeasure } from './font-measure.testing.ts';
import { recordChart } from './svg/record-chart.ts';
import { configureVoteBars, type VoteCounts, voteScaleEnd } from './vote-bars.ts';

const size = { width: 400, height: 420 };
const { paper } = palettes;
const six: VoteCounts = { counts: [1, 7, 2, 13, 6, 0] };
const configure = (votes: VoteCounts) => configureVoteBars(votes, paperLook(size));

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The texts of the bars with the middles of their figures, in CSS pixels. */
function written(votes: VoteCounts): Written[] {
  const markup = recordChart(configure(votes), size, fontMeasure(), 'votes');
  return [...markup.matchAll(/<text x="([\d.]+)" y="([\d.]+)" data-font="\d+ (\d+)px[^>]*>([^<]*)</g)].map(
    ([, x, y, height, text = '']) => ({
      text,
      x: Number(x),
      y: Number(y) - 0.35 * Number(height),
      size: Number(height),
    }),
  );
}

const fills = (votes: VoteCounts): unknown => configure(votes).data.datasets[0]?.backgroundColor;

describe('the scale of a vote', () => {
  it('ends at five at the least, then at whole fives and tens', () => {
    expect([0, 1, 5, 6, 13, 25, 30, 31, 44].map(voteScaleEnd)).toEqual([5, 5, 5, 10, 15, 25, 30, 40, 50]);
  });

  it('starts at zero and holds the larger of both votes', () => {
    const scale = configure({ counts: [1, 2], earlier: [3, 18] }).options?.scales?.['x'];
    expect(scale).toMatchObject({ min: 0, max: 20 });
  });
});

describe('the bars of a vote', () => {
  it('write each count in its row, at the row’s middle, in 24 px or more', () => {
    const row = size.height / six.counts.length;
    const counts = written(six);
    expect(counts.map(({ text }) => text)).toEqual(six.counts.map(String));
    counts.forEach(({ y, size: fontSize }, index) => {
      expect(Math.abs(y - (index + 0.5) * row)).toBeLessThan(2);
      expect(fontSize).toBeGreaterThanOrEqual(24);
    });
  });

  it('stand the further out the larger they are, and inside the picture', () => {
    const byCount = written(six).toSorted((a, b) => Number(a.text) - Number(b.text));
    const ends = byCount.map(({ x }) => x);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(new Set(ends).size).toBe(six.counts.length);
    expect(Math.max(...ends)).toBeLessThan(size.width - 60);
  });

  it('give no hint at the one that leads', () => {
    expect(fills(six)).toEqual(six.counts.map(() => paper.muted));
  });

  it('turn gold, and say so in a word, only for the option that was chosen', () => {
    const gold = fills({ ...six, chosen: 2 });
    expect(gold).toEqual(six.counts.map((_, index) => (index === 2 ? paper.turnMark : paper.muted)));
    expect(written({ ...six, chosen: 2 }).map(({ text }) => text)).toContain('chosen');
    expect(written(six).map(({ text }) => text)).not.toContain('chosen');
  });

  it('set the earlier vote beside them as hollow bars with their own counts', () => {
    const votes: VoteCounts = { counts: [12, 7, 5], earlier: [6, 14, 3] };
    const [now, before] = configure(votes).data.datasets;
    expect(now?.data).toEqual([12, 7, 5]);
    expect(before).toMatchObject({ data: [6, 14, 3], hidden: false, borderWidth: 2 });
    expect(before?.backgroundColor).toEqual(['transparent', 'transparent', 'transparent']);
    const texts = written(votes).map(({ text }) => text);
    expect(texts).toEqual(['12', 'now', '7', '5', '6', 'before', '14', '3']);
  });

  it('keep nine rows of two votes apart', () => {
    const counts = [1, 7, 2, 13, 6, 0, 3, 4, 9];
    const lines = written({ counts, earlier: counts }).filter(({ text }) => /\d/.test(text));
    const inOrder = lines.toSorted((a, b) => a.y - b.y);
    expect(inOrder).toHaveLength(18);
    inOrder.slice(1).forEach((line, index) => {
      const above = inOrder[index];
      expect(line.y - (above?.y ?? 0)).toBeGreaterThan(0.35 * (line.size + (above?.size ?? 0)));
    });
  });

  it('are the same datasets with the same options at every call', () => {
    const shape = (votes: VoteCounts) =>
      configure(votes).data.datasets.map((dataset) => [dataset.label, Object.keys(dataset)]);
    const without = shape(six);
    expect(shape({ ...six, earlier: six.counts })).toEqual(without);
    expect(shape({ ...six, chosen: 0 })).toEqual(without);
    expect(configure(six).data.datasets[1]?.hidden).toBe(true);
  });

  it('move in 400 ms at most, and only where the look moves', () => {
    expect(configure(six).options?.animation).toBe(false);
    const moving = configureVoteBars(six, paperLook(size, true)).options?.animation;
    const duration = moving && 'duration' in moving ? moving.duration : undefined;
    expect(duration).toBeGreaterThan(0);
    expect(duration).toBeLessThanOrEqual(400);
  });
});
