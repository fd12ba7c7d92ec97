import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from './write-site.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-site-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const site = (files: Readonly<Record<string, string>>) => ({
  files: new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
});

const listed = async () => (await readdir(folder, { recursive: true })).sort();

describe('writeSite', () => {
  it('writes every file, the page that names the others last', async () => {
    const files = { 'index.html': '<p>', 'assets/z.js': 'z', 'assets/a.css': 'aa' };
    expect(await writeSite(site(files), join(folder, 'dist'))).toEqual([
      { path: 'assets/a.css', size: 2 },
      { path: 'assets/z.js', size: 1 },
      { path: 'index.html', size: 3 },
    ]);
    expect(await readFile(join(folder, 'dist', 'assets', 'z.js'), 'utf8')).toBe('z');
  });

  it('removes what an older build left in its own folder, and nothing else', async () => {
    await writeSite(site({ 'index.html': '1', 'assets/old.js': 'o' }), folder);
    await writeFile(join(folder, 'crisis-diplomacy.pdf'), 'pdf');
    await writeSite(site({ 'index.html': '2', 'assets/new.js': 'n' }), folder);
    expect(await listed()).toEqual(['assets', 'assets/new.js', 'crisis-diplomacy.pdf', 'index.html']);
  });

  it('keeps the old page where a file before it cannot be written', async () => {
    await writeSite(site({ 'index.html': 'old', 'assets/a.js': 'a' }), folder);
    await mkdir(join(folder, 'assets', 'b.js'));
    const broken = writeSite(site({ 'index.html': 'new', 'assets/b.js': 'b' }), folder);
    await expect(broken).rejects.toEqual(expect.objectContaining({ code: 5 }));
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('old');
  });
});
