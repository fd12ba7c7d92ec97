import { describe, expect, it } from 'vitest';
import { linesOf, overlap, readDrawing } from '../../figures/reading.ts';
import { slideMargin, slideSize } from '../../theme/tokens.ts';
import { sources } from '../data/index.ts';
import { type FigureFrame, figures } from './index.ts';

const slide: FigureFrame = { ...slideSize, ground: 'night' };
const evidence: FigureFrame = { width: slideSize.width - 2 * slideMargin.side, height: 421, ground: 'paper' };

/** Evidence must stand under headlines of one line and of two, and above long source lines. */
const cases = Object.entries(figures).flatMap(([name, figure]) =>
  figure.place === 'behind'
    ? [{ name, figure, frame: slide }]
    : [400, 421, 468].map((height) => ({ name, figure, frame: { ...evidence, height } })),
);

describe.each(cases)('$name at $frame.width x $frame.height', ({ figure, frame }) => {
  const svg = figure.draw(frame);
  const elements = readDrawing(svg);
  const lines = linesOf(elements);

  it('is one svg of the frame’s size, hidden from readers, without ids', () => {
    expect(elements.at(-1)).toMatchObject({
      tag: 'svg',
      attributes: { width: `${frame.width}`, height: `${frame.height}`, 'aria-hidden': 'true' },
    });
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes))).not.toContain('id');
  });

  it('is small, its lengths cut to one decimal', () => {
    expect(svg.length).toBeLessThan(60_000);
    expect(svg.replace(/opacity="[^"]*"/g, '')).not.toMatch(/\d\.\d\d/);
  });

  it('sets all text in 20 px or more', () => {
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(20);
  });

  it('keeps its text inside the evidence’s margins', () => {
    const behind = figure.place === 'behind';
    const side = behind ? slideMargin.side : 0;
    for (const { text, x, y, width, height } of lines) {
      const inside =
        x >= side - 0.5 &&
        x + width <= frame.width - side + 0.5 &&
        y >= -1 &&
        y + height <= frame.height - (behind ? slideMargin.foot : 0) + 3;
      expect(inside, text).toBe(true);
    }
  });

  it('lets no two lines of text collide', () => {
    const clashes = lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => overlap(line, other))
        .map((other) => `${line.text} / ${other.text}`),
    );
    expect(clashes).toEqual([]);
  });

  it('has steps counted from 1 without a hole', () => {
    const steps = [...new Set(elements.map(({ step }) => step))].sort((a, b) => a - b);
    expect(steps).toEqual(steps.map((_, index) => index));
  });
});

describe.each(Object.entries(figures))('%s in words', (_, figure) => {
  it('has a summary and sources that exist, each once', () => {
    expect(figure.summary).toMatch(/^[A-Z].*\d.*\.$/s);
    expect(figure.sources.length).toBeGreaterThan(0);
    expect(new Set(figure.sources).size).toBe(figure.sources.length);
    for (const key of figure.sources) expect(sources).toHaveProperty([key]);
  });
});

describe('drawings under a slide’s text', () => {
  it.each(['strait', 'warhead-marks'] as const)(
    '%s leaves room for an opener’s title and standfirst',
    (name) => {
      const title = { x: 72, y: 90, width: 640, height: 250 };
      const elements = readDrawing(figures[name].draw(slide));
      for (const line of linesOf(elements)) expect(overlap(line, title), line.text).toBe(false);
    },
  );

  it('title-map leaves room for the title', () => {
    const title = { x: 72, y: 110, width: 628, height: 500 };
    for (const line of linesOf(readDrawing(figures['title-map'].draw(slide)))) {
      expect(overlap(line, title), line.text).toBe(false);
    }
  });
});
