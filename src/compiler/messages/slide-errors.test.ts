import { describe, expect, it } from 'vitest';
import { errorAt, warningAt } from './message.ts';
import { errorsBySlide } from './slide-errors.ts';

const slide = (path: string, line: number): { path: string; line: number; text: string } => ({
  path,
  line,
  text: '',
});
const error = (file: string, line: number): ReturnType<typeof errorAt> =>
  errorAt({ file, line, column: 1 }, 'chart-unknown', 'No chart.');

describe('errorsBySlide', () => {
  const slides = [slide('a.md', 3), slide('a.md', 10), slide('b.md', 1)];

  it('finds the slide an error stands in', () => {
    const found = errorsBySlide(slides, [
      error('a.md', 9),
      error('a.md', 10),
      error('a.md', 99),
      error('b.md', 2),
    ]);
    expect(slides.map((one) => found.get(one)?.map(({ line }) => line))).toEqual([[9], [10, 99], [2]]);
  });

  it('gives no slide an error above the first, one of another file, or a warning', () => {
    const warning = warningAt({ file: 'a.md', line: 4, column: 1 }, 'html-escaped', 'Shown.');
    expect(errorsBySlide(slides, [error('a.md', 2), error('c.md', 5), warning]).size).toBe(0);
  });
});
