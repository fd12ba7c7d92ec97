import { expect, it } from 'vitest';
import { slideInWords, talkLength } from './talk-length.ts';

const slides = (marks: string): Element[] =>
  [...marks].map((mark) => ({ hasAttribute: () => mark === 'a' }) as unknown as Element);

it.each([
  ['', 0],
  ['ttt', 3],
  ['ttaa', 2],
  ['aa', 2],
])('the talk %j has %i slides before its appendix', (marks, length) => {
  expect(talkLength(slides(marks))).toBe(length);
});

it('a slide is counted in the talk, or behind its end', () => {
  expect(slideInWords(0, 3, 5)).toBe('Slide 1 of 3');
  expect(slideInWords(2, 3, 5)).toBe('Slide 3 of 3');
  expect(slideInWords(3, 3, 5)).toBe('Slide 1 of 2 after the talk');
});
