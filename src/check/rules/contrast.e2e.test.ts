import { beforeAll, describe, expect, it } from 'vitest';
import { drawingAt, saidOf } from '../slides.testing.ts';
import { contrast, contrastLow } from './contrast.ts';

const p = (style: string, inside = 'Words'): string =>
  `<p style="position: absolute; ${style}">${inside}</p>`;
const bar = (attributes: string): string => `<rect width="200" height="100" ${attributes}/>`;
const label = (attributes = ''): string => `<text x="9" y="50" ${attributes}>Label</text>`;
const behind = (drawing: string): string => drawing.replace('class="figure', 'class="behind figure');

const tint = `<style>.tint::before { content: ""; position: absolute; inset: 0; z-index: -1; background: #444 }</style>
  <div class="tint" style="position: absolute; z-index: 0"><p>Tinted</p></div>`;

/** A dark map over the whole slide that gives way to white on the left, as in the layouts `title` and `map`. */
const veiled = (text: string): string => `<style>.veil { position: absolute; inset: 0 }
  .veil::after { content: ""; position: absolute; inset: 0; background: linear-gradient(90deg, #fff 30%, transparent 60%) }</style>
  <div class="behind figure veil"><svg width="1280" height="720" aria-hidden="true"><rect width="1280" height="720" fill="#333"/></svg></div>
  ${text}`;

const clipped = `<defs><clipPath id="corner"><rect width="9" height="9"/></clipPath></defs>${bar('clip-path="url(#corner)"')}`;

const good = {
  text: p('color: #767676'),
  large: p('color: #949494; font-size: 32px'),
  largeAndBold: p('color: #949494; font-size: 24px; font-weight: 700'),
  ownBackground: p('color: #fff; background: #333'),
  onBar: drawingAt(0, 0, bar('fill="#222"') + label('fill="#fff"')),
  crossedByLine: drawingAt(0, 0, `<rect width="2" height="100" x="20" fill="#333"/>${label()}`),
  halo: drawingAt(0, 0, bar('') + label('stroke="#fff" stroke-width="4" paint-order="stroke"')),
  besideClipped: drawingAt(0, 0, clipped + label()),
  underVeil: veiled(p('left: 20px; top: 20px')),
};

const bad = {
  text: p('color: #777'),
  large: p('color: #999; font-size: 32px'),
  boldButNotLarge: p('color: #949494; font-weight: 700; font-size: 23px'),
  ownBackground: p('color: #fff; background: #bbb'),
  faint: p('opacity: 0.3'),
  tint,
  onBar: drawingAt(0, 0, bar('fill="#333"') + label()),
  onFaintBar: drawingAt(0, 0, bar('fill-opacity="0.8"') + label()),
  overMap: behind(drawingAt(0, 0, bar('fill="#333"'))) + p('left: 9px; top: 9px'),
  besideVeil: veiled(p('left: 900px; top: 20px')),
};

let saidOfGood: Record<keyof typeof good, string[]>;
let saidOfBad: Record<keyof typeof bad, string[]>;
beforeAll(async () => {
  saidOfGood = await saidOf(contrastLow, good);
  saidOfBad = await saidOf(contrastLow, bad);
});

describe('contrast', () => {
  it('is that of the guideline', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
    expect(contrast([10, 20, 30], [10, 20, 30])).toBe(1);
  });
});

describe('contrast-low', () => {
  it('lets pass what stands out', () => {
    expect(Object.entries(saidOfGood).filter(([, said]) => said.length > 0)).toEqual([]);
  });

  it.each<[keyof typeof bad, string]>([
    ['text', '4.4:1 (#777777 on #ffffff), and the least is 4.5:1'],
    ['large', '2.8:1 (#999999 on #ffffff), and the least is 3:1'],
    ['boldButNotLarge', '3:1 (#949494 on #ffffff), and the least is 4.5:1'],
    ['ownBackground', '1.9:1 (#ffffff on #bbbbbb)'],
    ['faint', '2.1:1 (#b3b3b3 on #ffffff)'],
    ['tint', '2.1:1 (#000000 on #444444)'],
    ['onBar', '1.6:1 (#000000 on #333333)'],
    ['onFaintBar', '1.6:1 (#000000 on #333333)'],
    ['overMap', '1.6:1 (#000000 on #333333)'],
    ['besideVeil', '1.6:1 (#000000 on #333333)'],
  ])('finds what does not: %s', (name, words) => {
    expect(saidOfBad[name]).toEqual([expect.stringContaining(words)]);
  });
});
