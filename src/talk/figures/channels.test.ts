import { describe, expect, it } from 'vitest';
import { linesOf, numberOf, overlap, type ReadElement, readDrawing } from '../../figures/reading.ts';
import { channels, eventsInNumbers, formatFigure, openness } from '../data/index.ts';
import { channelDates, channelsFigure, message } from './channels.ts';

const elements = readDrawing(channelsFigure.draw({ width: 1136, height: 440, ground: 'paper' }));
const lines = linesOf(elements);
const names = Object.keys(channels) as (keyof typeof channels)[];
const lineOf = (text: string) => {
  const found = lines.find((line) => line.text === text);
  if (!found) throw new Error(`"${text}" is not drawn.`);
  return found;
};
const isWire = ({ tag, attributes }: ReadElement): boolean =>
  tag === 'line' && /stroke-(ink|turn)/.test(attributes['class'] ?? '');

/** Pixels between the two ends' names. */
const apart = (name: keyof typeof channels): number => {
  const { y } = lineOf(message(name));
  const [from, to] = channels[name].ends.map(
    ({ who }) =>
      lines.filter(({ text }) => text === who).toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0],
  );
  return from && to ? to.x - from.x - from.width : Number.NaN;
};

describe('channels', () => {
  it('draws every channel of the record, from the most public to the most secret', () => {
    const heights = names.map((name) => lineOf(message(name)).y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    const order = names.map((name) => openness.indexOf(channels[name].openness));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order.at(0)).toBe(0);
    expect(order.at(-1)).toBe(openness.length - 1);
  });

  it('brings the ends nearer, the fewer could listen', () => {
    const gaps = openness.map((group) =>
      names.filter((name) => channels[name].openness === group).map((name) => Math.round(apart(name))),
    );
    for (const group of gaps) expect(Math.max(...group) - Math.min(...group)).toBeLessThanOrEqual(1);
    const widths = gaps.map(([gap = Number.NaN]) => gap);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBe(openness.length);
  });

  it('comes group by group, and the trade last', () => {
    const steps = names.map((name) => lineOf(message(name)).step);
    const groups = names.map((name) => openness.indexOf(channels[name].openness));
    expect(steps.slice(0, -1)).toEqual(groups.slice(0, -1));
    expect(steps.at(-1)).toBe(openness.length);
    expect(names.at(-1)).toBe('robertKennedy');
  });

  it('has one turn: the line of Robert Kennedy and Dobrynin', () => {
    const turns = elements.filter(({ attributes }) => /\bturn\b|-turn\b/.test(attributes['class'] ?? ''));
    expect(new Set(turns.map(({ step }) => step))).toEqual(new Set([openness.length]));
    expect(turns.filter(({ tag }) => tag === 'text').map(({ text }) => text)).toEqual([
      message('robertKennedy'),
      'Robert Kennedy',
      'Dobrynin',
      channels.robertKennedy.result,
    ]);
  });

  it('breaks the lines that were unofficial or never used, and no others', () => {
    const svg = channelsFigure.draw({ width: 1136, height: 440, ground: 'paper' });
    const broken = names.filter((name) => channels[name].state !== 'used');
    expect(broken).toEqual(['scali', 'cordier']);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(broken.length);
  });

  it.each([400, 421, 440, 468])('lets no line run through a text at %d px', (height) => {
    const drawn = readDrawing(channelsFigure.draw({ width: 1136, height, ground: 'paper' }));
    const wires = drawn.filter(isWire);
    const open = names.filter((name) => 'through' in channels[name]);
    expect(wires).toHaveLength(names.length + open.length);
    const crossings = wires.flatMap((wire) => {
      const [x1, x2, y] = [numberOf(wire, 'x1'), numberOf(wire, 'x2'), numberOf(wire, 'y1')];
      return linesOf(drawn).filter((line) => overlap(line, { x: x1, y: y - 1, width: x2 - x1, height: 2 }));
    });
    expect(crossings.map(({ text }) => text)).toEqual([]);
  });

  it('says when, and how many letters', () => {
    expect(message('letters')).toContain(formatFigure(eventsInNumbers.letterCount, 'unit'));
    expect(channelDates(channels.broadcast)).toBe('27–28\u00A0October');
    expect(channelDates(channels.securityCouncil)).toBe('25\u00A0October');
    expect(channelDates(channels.brazil)).toBe('26–29\u00A0October');
    expect(channelDates({ ...channels.brazil, date: '' })).toBe('');
  });

  it('gives the same in a table, with what came of each', () => {
    expect(channelsFigure.table?.rows).toHaveLength(names.length);
    const results = channelsFigure.table?.rows.map((row) => row.at(-1));
    expect(results).toEqual(names.map((name) => channels[name].result));
    for (const name of names)
      expect(channelsFigure.sources).toEqual(expect.arrayContaining([...channels[name].sources]));
  });
});
