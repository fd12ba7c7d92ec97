import { beforeAll, describe, expect, it } from 'vitest';
import { drawingAt, saidOf, textAt } from '../slides.testing.ts';
import { textSmall } from './text-size.ts';

const sized = (size: number, words: string): string => `<p style="font-size: ${size}px">${words}</p>`;
const kicker = (size: number): string => `<p class="kicker" style="font-size: ${size}px">Act II</p>`;
const table = (head: number, cell: number): string =>
  `<table><thead><tr><th style="font-size: ${head}px">Side</th></tr></thead>
   <tr><td style="font-size: ${cell}px">Here</td></tr></table>`;
/** A drawing shown at half the size it is drawn in. */
const halved = (size: number): string =>
  `<div role="img" aria-label="A map"><svg width="200" height="100" viewBox="0 0 400 200" aria-hidden="true">
   <text y="100" font-size="${size}">Havana</text></svg></div>`;

const good = {
  text: sized(20, 'Read me'),
  margin: kicker(14),
  source: sized(20, 'Read <span class="cite" style="font-size: 14px">[4]</span>'),
  table: table(15, 20),
  drawing: halved(40),
  tags: drawingAt(
    0,
    0,
    `<text y="50" style="font: 16px 'IBM Plex Mono'">8:45</text><text class="mono" y="80" font-size="15">9:00</text>`,
  ),
};
const bad = {
  text: sized(18, 'Too small'),
  margin: kicker(12),
  table: table(15, 19),
  drawing: halved(36),
  many: `<div style="font-size: 10px">${['One', 'Two', 'Three', 'Four'].map((word, row) => textAt(20, 40 * row, word)).join('')}</div>`,
};

let saidOfGood: Record<keyof typeof good, string[]>;
let saidOfBad: Record<keyof typeof bad, string[]>;
beforeAll(async () => {
  saidOfGood = await saidOf(textSmall, good);
  saidOfBad = await saidOf(textSmall, bad);
});

describe('text-small', () => {
  it('lets 20 px pass, and 14 px in the margin', () => {
    expect(Object.entries(saidOfGood).filter(([, said]) => said.length > 0)).toEqual([]);
  });

  it.each<[keyof typeof bad, string]>([
    ['text', 'Type of 18 px, where the least is 20 px: "Too small"'],
    ['margin', 'Type of 12 px (kicker), where the least is 14 px: "Act II"'],
    ['table', 'Type of 19 px, where the least is 20 px: "Here"'],
    ['drawing', 'Type of 18 px (drawing), where the least is 20 px: "Havana"'],
    ['many', 'Type of 10 px, where the least is 20 px: "One", "Two" and 2 more'],
  ])('finds what the room cannot read, with its size: %s', (name, reason) => {
    expect(saidOfBad[name]).toEqual([`error text-small: ${reason}`]);
  });
});
