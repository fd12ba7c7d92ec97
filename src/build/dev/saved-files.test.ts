import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SavedFiles } from './saved-files.ts';

describe('SavedFiles', () => {
  let root = '';
  const path = (name: string): string => join(root, name);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'saved-'));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('gives back, once, the files that were written or made since, and none that are gone', async () => {
    const saved = new SavedFiles();
    for (const name of ['same', 'longer', 'gone']) writeFileSync(path(name), '');
    for (const name of ['same', 'longer', 'gone', 'made', 'missing']) await saved.note(path(name));
    writeFileSync(path('longer'), 'words');
    writeFileSync(path('made'), '');
    rmSync(path('gone'));
    expect(await saved.writtenSince()).toEqual([path('longer'), path('made')]);
    expect(await saved.writtenSince()).toEqual([]);
  });
});
