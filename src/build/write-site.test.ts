import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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
    expect(await writeSite(site(files), join(folder, 'dist'))).toEqual({
      files: [
        { path: 'assets/a.css', size: 2 },
        { path: 'assets/z.js', size: 1 },
        { path: 'index.html', size: 3 },
      ],
      others: [],
      othersStay: false,
    });
    expect(await readFile(join(folder, 'dist', 'assets', 'z.js'), 'utf8')).toBe('z');
  });

  it('removes all that is not of the site, and names what was not of an older one', async () => {
    await writeSite(site({ 'index.html': '1', 'assets/old.js': 'o', 'old-page.html': 'o' }), folder);
    await mkdir(join(folder, 'handouts', 'deep'), { recursive: true });
    for (const path of ['crisis-diplomacy-notes.pdf', 'handouts/deep/a.pdf', '.DS_Store']) {
      await writeFile(join(folder, path), 'left');
    }
    await mkdir(join(folder, '.new-site.999999999.part'));
    await writeFile(join(folder, '.new-site.999999999.part', 'index.html'), 'of a run that was killed');
    const { others } = await writeSite(site({ 'index.html': '2', 'assets/new.js': 'n' }), folder);
    expect(await listed()).toEqual(['assets', 'assets/new.js', 'index.html']);
    expect(others).toEqual([
      '.DS_Store',
      'crisis-diplomacy-notes.pdf',
      'handouts/deep/a.pdf',
      'old-page.html',
    ]);
  });

  it('keeps the mark of a work tree, and what another run is about to put there', async () => {
    const parent = `.new-site.${process.ppid}.part`;
    await mkdir(join(folder, parent));
    await writeFile(join(folder, parent, 'index.html'), 'new');
    await writeFile(join(folder, '.git'), 'gitdir: elsewhere');
    const { others } = await writeSite(site({ 'index.html': '1' }), folder);
    expect(await listed()).toEqual(['.git', parent, join(parent, 'index.html'), 'index.html']);
    expect(others).toEqual([]);
  });

  it('removes older builds alone where the folder is a link, and names the rest', async () => {
    const real = join(folder, 'www');
    const link = join(folder, 'dist');
    await writeSite(site({ 'index.html': '1', 'assets/old.js': 'o' }), real);
    await writeFile(join(real, 'photo.jpg'), 'mine');
    await symlink(real, link, 'junction');
    expect(await writeSite(site({ 'index.html': '2' }), link)).toMatchObject({
      others: ['photo.jpg'],
      othersStay: true,
    });
    expect((await readdir(real, { recursive: true })).sort()).toEqual(['assets', 'index.html', 'photo.jpg']);
  });

  it('keeps the old site whole, and nothing beside it, where one file cannot be written', async () => {
    await writeSite(site({ 'index.html': 'old', 'assets/a.js': 'a', 'licences.txt': 'old' }), folder);
    const next = { 'index.html': 'new', 'licences.txt': 'new', [`assets/${'b'.repeat(300)}.js`]: 'b' };
    await expect(writeSite(site(next), folder)).rejects.toEqual(expect.objectContaining({ exitCode: 5 }));
    expect(await listed()).toEqual(['assets', 'assets/a.js', 'index.html', 'licences.txt']);
    for (const page of ['index.html', 'licences.txt']) {
      expect(await readFile(join(folder, page), 'utf8')).toBe('old');
    }
  });

  it('keeps the old page where a file before it cannot be moved', async () => {
    await writeSite(site({ 'index.html': 'old', 'assets/a.js': 'a' }), folder);
    await mkdir(join(folder, 'assets', 'b.js'));
    const broken = writeSite(site({ 'index.html': 'new', 'assets/b.js': 'b' }), folder);
    await expect(broken).rejects.toEqual(expect.objectContaining({ exitCode: 5 }));
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('old');
    expect(await readFile(join(folder, 'assets', 'a.js'), 'utf8')).toBe('a');
  });
});
