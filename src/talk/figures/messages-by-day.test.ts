import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../figures/block.ts';
import { linesOf, numberOf, overlap, type ReadElement, readDrawing } from '../../figures/reading.ts';
import { type EntryKind, thirteenDays } from '../data/index.ts';
import { messagesByDay, rulerColumns } from './messages-by-day.ts';

const elements = readDrawing(messagesByDay.draw({ width: 1280, height: 720, ground: 'night' }));
const lines = linesOf(elements);

const css = readFileSync(new URL('../../theme/slide.css', import.meta.url), 'utf8');
const dayWidth = (1136 - rulerColumns.month - 13 * rulerColumns.gap) / 13;
const dayAt = (index: number): number =>
  72 + rulerColumns.month + rulerColumns.gap + index * (dayWidth + rulerColumns.gap);

const boxOf = (element: ReadElement): Box => ({
  x: numberOf(element, 'x'),
  y: numberOf(element, 'y'),
  width: numberOf(element, 'width'),
  height: numberOf(element, 'height'),
});
const rects = elements.filter(({ tag }) => tag === 'rect');
/** The marks of the key are narrower than a day. */
const keyWidth = 40;
const inStacks = rects.filter((mark) => numberOf(mark, 'y') > 300 && !isInKey(mark));
function isInKey(mark: ReadElement): boolean {
  const { x, width, y } = boxOf(mark);
  return width <= keyWidth && x + width < 660 && y < 520;
}
/** Heights at which a day has a mark: two halves of a meeting are at one height. */
function marksOn(index: number): number {
  const from = dayAt(index);
  const middles = inStacks
    .map(boxOf)
    .filter(({ x, width }) => x > from - 1 && x + width < from + dayWidth + 1)
    .map(({ y, height }) => y + height / 2);
  return new Set(middles.map(Math.round)).size;
}

describe('messages-by-day', () => {
  it('stands over the columns of the day ruler', () => {
    const [, ruler = ''] = /\.day-ruler \{([^}]*)\}/.exec(css) ?? [];
    expect(ruler).toContain(`grid-template-columns: ${rulerColumns.month}px repeat(13, minmax(0, 1fr))`);
    expect(ruler).toContain(`column-gap: ${rulerColumns.gap}px`);
    expect(ruler).toMatch(/right: 72px;[^}]*left: 72px;/s);
  });

  it('has one mark for each entry of each day', () => {
    const drawn = thirteenDays.map((_, index) => marksOn(index));
    expect(drawn).toEqual(thirteenDays.map(({ entries }) => entries.length));
  });

  it('tells the senders apart by shape as well as by colour', () => {
    const fill = (name: string): ReadElement[] =>
      inStacks.filter(({ attributes }) => attributes['class'] === name);
    const count = (wanted: EntryKind): number =>
      thirteenDays.flatMap(({ entries }) => entries).filter(({ kind }) => kind === wanted).length;
    const meetings = count('meeting');
    expect(fill('fill-us')).toHaveLength(count('from Washington') + meetings);
    expect(fill('fill-ussr')).toHaveLength(count('from Moscow') + meetings);
    expect(fill('stroke-ink')).toHaveLength(count('from others'));
    expect(fill('fill-muted')).toHaveLength(count('event'));
    expect(fill('fill-us').every(({ attributes }) => attributes['rx'] !== undefined)).toBe(true);
    expect(fill('fill-ussr').every(({ attributes }) => attributes['rx'] === undefined)).toBe(true);
  });

  it('names the fullest day alone, in gold, with what it held', () => {
    const gold = elements.filter(({ attributes }) => attributes['class']?.includes('turn'));
    expect(gold.map(({ text }) => text)).toEqual(['27\u00A0October: the fullest day']);
    const counts = thirteenDays.map(({ entries }) => entries.length);
    expect(counts.filter((count) => count === Math.max(...counts))).toEqual([counts[11]]);
    expect(lines.map(({ text }) => text)).toContain('two letters, one secret meeting, four events');
  });

  it('lets no text meet a mark, nor the opener’s text', () => {
    const corner = { x: 0, y: 0, width: 720, height: 420 };
    for (const text of lines) {
      expect(overlap(text, corner), text.text).toBe(false);
      expect(rects.filter((mark) => overlap(text, boxOf(mark))).length, text.text).toBe(0);
    }
  });

  it('lets no mark of the key meet a stack', () => {
    const key = rects.filter(isInKey).map(boxOf);
    expect(key.length).toBeGreaterThanOrEqual(5);
    expect(inStacks.filter((mark) => key.some((other) => overlap(boxOf(mark), other)))).toEqual([]);
  });

  it('says what is counted, and lists every day', () => {
    expect(messagesByDay.basis).toContain('entries of our timeline');
    expect(messagesByDay.table?.rows).toHaveLength(13);
    for (const [day = '', messages, meetings, events, all] of messagesByDay.table?.rows ?? []) {
      expect(Number(messages) + Number(meetings) + Number(events), day).toBe(Number(all));
    }
    expect(messagesByDay.sources).toEqual(['own-timeline']);
  });
});
