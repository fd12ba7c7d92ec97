import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDeck } from './read.ts';

describe('readDeck', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'talk-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const write = (path: string, text = ''): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  it('reads the slides in the order of their names, and nothing else of their folder', () => {
    write('slides/10-b.md', '# B');
    write('slides/02-a.md', '# Ä');
    write('slides/notes.txt', 'x');
    expect(readDeck(root).files).toEqual([
      { path: 'slides/02-a.md', text: '# Ä', undecoded: [] },
      { path: 'slides/10-b.md', text: '# B', undecoded: [] },
    ]);
  });

  it('knows the assets by their path in their folder', () => {
    write('assets/photos/tree.jpg');
    write('assets/icon.svg');
    const { hasAsset } = readDeck(root);
    expect(['photos/tree.jpg', 'icon.svg', 'tree.jpg', '../slides', ''].map(hasAsset)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('keeps what of a file is not UTF-8, with its place', () => {
    write('slides/01-a.md');
    writeFileSync(join(root, 'slides/01-a.md'), Buffer.from('# A\n\nCaf\u00e9', 'latin1'));
    expect(readDeck(root).files).toEqual([
      { path: 'slides/01-a.md', text: '# A\n\nCaf\uFFFD', undecoded: [{ offset: 8, bytes: [0xe9] }] },
    ]);
  });

  it('takes missing folders for empty ones', () => {
    const { files, hasAsset } = readDeck(root);
    expect(files).toEqual([]);
    expect(hasAsset('icon.svg')).toBe(false);
  });
});
