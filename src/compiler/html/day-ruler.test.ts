import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';

import { dayRuler, type RulerDay } from './day-ruler.ts';

const notches = (day: RulerDay): string[] =>
  dayRuler(day)
    .children.slice(1)
    .map((notch) => toHtml(notch as Element).replace(/<span class="([^"]*)">([^<]*)<\/span>/, '$2 ($1)'));

describe('dayRuler', () => {
  it('has thirteen notches, and names the weekday of the lit one', () => {
    expect(notches(24)).toHaveLength(13);
    expect(notches(24).slice(7, 10)).toEqual(['23 (day past)', 'Wed 24 (day lit)', '25 (day)']);
  });

  it.each([
    [16, 'Tue 16 (day lit)'],
    [22, 'Mon 22 (day lit)'],
    [27, 'Sat 27 (day lit)'],
    [28, 'Sun 28 (day lit)'],
  ])('knows the weekday of the %sth', (day, notch) => {
    expect(notches(day)).toContain(notch);
  });

  it('is unlit before, and all past after', () => {
    expect(notches('before').every((notch) => notch.endsWith('(day)'))).toBe(true);
    expect(notches('after').every((notch) => notch.endsWith('(day past)'))).toBe(true);
  });
});
