import { describe, expect, it } from 'vitest';
import { drawField, type MarkField, sizeOfField } from './mark-field.ts';

const field: MarkField = { columns: 4, pitch: { x: 10, y: 8 }, mark: { width: 6, height: 5 } };
const corners = (count: number): number[][] =>
  [...`${drawField(field, count, { x: 100, y: 50 }, 'us').properties['d']}`.matchAll(/M(\S+) (\S+?)h/g)].map(
    ([, x, y]) => [Number(x), Number(y)],
  );

describe('fields of marks', () => {
  it('sets one mark each, row by row', () => {
    expect(corners(6)).toEqual([
      [100, 50],
      [110, 50],
      [120, 50],
      [130, 50],
      [100, 58],
      [110, 58],
    ]);
  });

  it('knows the room they take', () => {
    expect(sizeOfField(field, 6)).toEqual({ width: 36, height: 13 });
    expect(sizeOfField(field, 3)).toEqual({ width: 26, height: 5 });
  });
});
