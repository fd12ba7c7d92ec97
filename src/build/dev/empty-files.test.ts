import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EmptyFiles } from './empty-files.ts';

describe('EmptyFiles', () => {
  let root = '';
  const write = (name: string, text: string): void => writeFileSync(join(root, 'slides', name), text);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'empty-'));
    mkdirSync(join(root, 'slides'));
    write('01-a.md', '# A');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('waits for a file that is being saved', async () => {
    write('02-b.md', '');
    let isWritten = false;
    setTimeout(() => {
      isWritten = true;
      write('02-b.md', '# B');
    }, 30);
    await new EmptyFiles().beWritten(root);
    expect(isWritten).toBe(true);
  });

  it('waits a second for a file that is left empty, and then never again', async () => {
    const files = new EmptyFiles();
    write('02-b.md', '');
    const start = performance.now();
    await files.beWritten(root);
    const first = performance.now() - start;
    for (let time = 0; time < 10; time += 1) await files.beWritten(root);
    expect(first).toBeGreaterThan(900);
    expect(performance.now() - start - first).toBeLessThan(first);
  });

  it('waits for nothing where there are no slides', async () => {
    rmSync(join(root, 'slides'), { recursive: true });
    await expect(new EmptyFiles().beWritten(root)).resolves.toBeUndefined();
  });
});
