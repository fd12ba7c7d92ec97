import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyGroups, notesKeys, showKeys } from './key-list.ts';

describe('the list of keys', () => {
  it('is the README’s, key for key', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, table = ''] = /\| key \| does \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(readme) ?? [];
    const cells = table.split('\n').map((row) => row.split('|')[1] ?? '');
    const told = cells
      .flatMap((cell) => cell.replace('1 to 9', '1, 9').replaceAll(' on a clicker', '').split(/[,;]/))
      .map((key) => key.trim())
      .filter(Boolean);
    const listed = keyGroups
      .flatMap(({ list }) => list)
      .flatMap(({ keys }) => keys)
      .filter((key) => key !== '–');
    expect([...told].sort()).toEqual([...listed].sort());
  });

  it('names its keys as they are read', () => {
    for (const key of ['ArrowRight', 'Space', 'Shift Space', 'PageDown', 'Escape', '5', '.', 'f', 'F1'])
      expect(showKeys).toContain(key);
    expect([...notesKeys]).toEqual(['+', '-', 'Shift ArrowDown', 'Shift ArrowUp']);
  });
});
