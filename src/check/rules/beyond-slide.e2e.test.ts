import { beforeAll, describe, expect, it } from 'vitest';
import { drawingAt, saidOf, textAt } from '../slides.testing.ts';
import { beyondSlide } from './beyond-slide.ts';

const wide = '<rect width="200" height="100"/>';

const slides = {
  inside: textAt(20, 20, 'Well inside') + drawingAt(1080, 620, wide),
  right: textAt(1200, 20, 'A line that is too long for its place'),
  below: textAt(20, 705, 'At the foot'),
  above: textAt(20, -20, 'At the head'),
  cut: '<div style="width: 100px; height: 40px; overflow: hidden"><p style="white-space: nowrap">More than there is room for</p></div>',
  drawing: drawingAt(1200, 20, wide),
  label: drawingAt(1000, 20, `${wide}<text x="190" y="50">A label that goes on and on and on</text>`),
  behind: drawingAt(-50, 680, wide, '').replace('class="figure', 'class="behind figure'),
  hidden: `<p class="visually-hidden">${'Said and not shown '.repeat(20)}</p>`,
  ornament: `<div aria-hidden="true">${textAt(1270, 20, 'Ornament')}</div>`,
  notYet: textAt(1270, 20, 'Not shown', 'hidden').replace('style="', 'style="visibility: hidden; '),
  twoLines: textAt(20, 690, 'One line<br>and another, <em>of the same text</em>'),
};
type Name = keyof typeof slides;

let said: Record<Name, string[]>;
beforeAll(async () => {
  said = await saidOf(beyondSlide, slides);
});

describe('beyond-slide', () => {
  it.each<Name>(['inside', 'behind', 'hidden', 'ornament', 'notYet'])('has nothing to say: %s', (name) => {
    expect(said[name]).toEqual([]);
  });

  it.each<[Name, RegExp]>([
    [
      'right',
      /^error beyond-slide: The text "A line that is too .*" runs \d+(\.\d)? px over the right edge of its slide$/,
    ],
    ['below', /^error beyond-slide: The text "At the foot" runs .* over the lower edge of its slide$/],
    ['above', /^error beyond-slide: The text "At the head" runs .* over the upper edge of its slide$/],
    [
      'cut',
      /^error beyond-slide: The text "More than .*" runs .* over the right edge of what it stands in, and is cut off$/,
    ],
    ['drawing', /^error beyond-slide: The drawing runs 120 px over the right edge of its slide$/],
    [
      'label',
      /^error beyond-slide: The drawing’s text "A label .*" runs .* over the right edge of its slide$/,
    ],
    ['twoLines', /^error beyond-slide: The text "One line and another, of the same text" runs .* lower edge/],
  ])('finds what runs over, once: %s', (name, words) => {
    expect(said[name]).toEqual([expect.stringMatching(words)]);
  });
});
