import { beforeAll, describe, expect, it } from 'vitest';
import { drawingAt, saidOf, textAt } from '../slides.testing.ts';
import { overlaps } from './overlap.ts';

const land = '<rect width="200" height="100" fill="#cfc7b5"/>';
const tight =
  '<p style="line-height: 0.95">Typography, quite jagged</p><p style="line-height: 0.95">Below (it) stands another</p>';

const slides = {
  apart: textAt(20, 20, 'One') + textAt(20, 60, 'Two') + drawingAt(20, 120, land),
  texts: textAt(20, 20, 'One text') + textAt(60, 30, 'Another text'),
  tight,
  sourceLine: `<p class="source-line at" style="left: 20px; top: 40px">The source</p>${textAt(20, 30, 'Evidence')}`,
  textOnDrawing: drawingAt(20, 20, land) + textAt(180, 60, 'Runs into the drawing'),
  labelOnLand: drawingAt(20, 20, `${land}<text x="20" y="50">Cuba</text>`),
  labels: drawingAt(20, 20, `${land}<text x="20" y="50">Havana</text><text x="40" y="55">Key West</text>`),
  spans: drawingAt(20, 20, `<text x="20" y="50">One <tspan x="22">label</tspan></text>`),
  halo: drawingAt(20, 20, `<text x="20" y="50" stroke="#fff">Havana</text><text x="20" y="50">Havana</text>`),
  behind:
    drawingAt(20, 20, land).replace('class="figure', 'class="behind figure') + textAt(40, 40, 'On the map'),
  labelBehind:
    drawingAt(20, 20, `${land}<text x="20" y="50">Havana</text>`).replace(
      'class="figure',
      'class="behind figure',
    ) + textAt(45, 45, 'On the label'),
  drawings: drawingAt(20, 20, land, 'data-figure="one"') + drawingAt(120, 60, land, 'data-figure="two"'),
  emptyDrawing: drawingAt(20, 20, '') + textAt(40, 40, 'Where nothing is drawn'),
  sameBlock: '<p style="position: absolute">One <b style="margin-left: -30px">text</b></p>',
};
type Name = keyof typeof slides;

let said: Record<Name, string[]>;
beforeAll(async () => {
  said = await saidOf(overlaps, slides);
});

describe('overlap', () => {
  it.each<Name>(['apart', 'tight', 'labelOnLand', 'spans', 'halo', 'behind', 'emptyDrawing', 'sameBlock'])(
    'has nothing to say: %s',
    (name) => {
      expect(said[name]).toEqual([]);
    },
  );

  it.each<[Name, string]>([
    ['texts', 'The text "One text" lies over the text "Another text"'],
    ['sourceLine', 'The source line "The source" lies over the text "Evidence"'],
    ['textOnDrawing', 'The text "Runs into the drawing" lies over a drawing'],
    ['labels', 'The drawing’s text "Havana" lies over the drawing’s text "Key West"'],
    ['labelBehind', 'The drawing’s text "Havana" lies over the text "On the label"'],
    ['drawings', 'The drawing "one" lies over the drawing "two"'],
  ])('finds what lies over something else, once: %s', (name, reason) => {
    expect(said[name]).toEqual([`error overlap: ${reason}`]);
  });
});
