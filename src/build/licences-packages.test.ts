import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageFolderOf, readPackage, shippedPackages } from './licences-packages.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'licences-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Puts a package into node_modules, and gives back the path of its module. */
async function install(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const home = join(folder, 'node_modules', name);
  await mkdir(home, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(home, file), text);
  return join(home, 'index.js');
}

describe('packageFolderOf', () => {
  it.each([
    ['/p/node_modules/chart.js/dist/chart.js', '/p/node_modules/chart.js'],
    ['/p/node_modules/@kurkle/color/dist/color.esm.js?v=1', '/p/node_modules/@kurkle/color'],
    ['/p/node_modules/a/node_modules/b/index.js', '/p/node_modules/a/node_modules/b'],
    ['C:\\p\\node_modules\\a\\index.js', 'C:\\p\\node_modules\\a'],
    ['/p/src/deck/main.ts', null],
    ['\0virtual:tokens.css', null],
  ])('finds the package of %j', (id, expected) => {
    expect(packageFolderOf(id)).toBe(expected);
  });

  it('takes code that the builder writes for the builder’s', () => {
    expect(packageFolderOf('\0vite/preload-helper.js')).toMatch(/node_modules[\\/]vite$/);
    expect(packageFolderOf('\0rolldown/runtime.js')).toMatch(/node_modules[\\/]rolldown$/);
  });
});

describe('readPackage', () => {
  it.each(['LICENSE', 'license', 'LICENCE.md', 'COPYING.txt'])('reads the text from %s', async (file) => {
    const path = await install('a', {
      'package.json': JSON.stringify({ name: 'a', version: '1.0.0', license: 'MIT' }),
      [file]: 'terms',
    });
    expect(await readPackage(join(path, '..'))).toEqual({
      name: 'a',
      version: '1.0.0',
      licence: 'MIT',
      text: 'terms',
    });
  });

  it('leaves empty what the package does not say, in ways long out of use too', async () => {
    const said = { name: 'a', version: '1.0.0', licenses: [{ type: 'MIT' }] };
    const path = await install('a', { 'package.json': JSON.stringify(said) });
    expect(await readPackage(join(path, '..'))).toMatchObject({ licence: '', text: '' });
  });
});

describe('shippedPackages', () => {
  it('names each package once, in order, with those that only gave their data', async () => {
    const json = (name: string) => JSON.stringify({ name, version: '1.0.0', license: 'MIT' });
    const b = await install('b', { 'package.json': json('b'), LICENSE: 'B' });
    const a = await install('@x/a', { 'package.json': json('@x/a'), LICENSE: 'A' });
    const packages = await shippedPackages([b, `${b}?v=2`, a, '/p/src/main.ts', '\0virtual:x']);
    expect(packages.map(({ name }) => name)).toEqual(['@x/a', 'b', 'world-atlas']);
  });

  it('knows every package whose data the drawings read', async () => {
    const drawing = await readFile(new URL('../figures/map.ts', import.meta.url), 'utf8');
    const read = [...drawing.matchAll(/require\.resolve\([`']([^/`']+)\//g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(0);
    const names = (await shippedPackages([])).map(({ name }) => name);
    for (const name of read) expect(names).toContain(name);
  });
});
