import { describe, expect, it } from 'vitest';
import { markOf } from './talk-mark.ts';

describe('the mark of a talk', () => {
  it('is the same for a folder and its index page, and another for another page or another title', () => {
    const mark = markOf('/talks/', 'Cuba');
    expect(markOf('/talks/index.html', 'Cuba')).toBe(mark);
    const others = [markOf('/talks/b.html', 'Cuba'), markOf('/', 'Cuba'), markOf('/talks/', 'Berlin')];
    expect(new Set([mark, ...others]).size).toBe(4);
  });

  it('is a short word of letters and digits', () => {
    expect(markOf('/стенд/разговор.html', 'Карибский кризис')).toMatch(/^[0-9a-z]{1,7}$/);
  });
});
