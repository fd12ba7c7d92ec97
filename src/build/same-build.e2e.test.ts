/** The same slides make the same files: on another day, in another folder. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtSingleFile, projectRoot } from '../testing/e2e.ts';
import { copyProject, readSite, runLine } from '../testing/own-talk.testing.ts';
import { buildSite } from './site.ts';

/** Sets the clock of a program more than a year on. */
const later = `
const RealDate = Date;
const ahead = 400 * 24 * 3600 * 1000 + 12345678;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + ahead);
    else super(...parts);
  }
  static now() {
    return RealDate.now() + ahead;
  }
};
`;

let folder: string;
beforeAll(async () => {
  folder = await copyProject();
  await writeFile(join(folder, '.later.mjs'), later);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command of the copy, far away and more than a year later. */
async function run(line: string): Promise<void> {
  const { code, stderr } = await runLine(
    folder,
    `TZ=Pacific/Kiritimati NODE_OPTIONS="--import=./.later.mjs" ${line}`,
  );
  expect(code, stderr).toBe(0);
}

const isSame = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && Buffer.from(one).equals(other);

it('builds the same site byte for byte', async () => {
  await run('npm run build');
  const here = (await buildSite(projectRoot)).files;
  const there = (await readSite(join(folder, 'dist'))).files;
  expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
  const differing = [...here].filter(([path, bytes]) => !isSame(bytes, there.get(path)));
  expect(differing.map(([path]) => path)).toEqual([]);
}, 90_000);

it('writes the same one file byte for byte', async () => {
  await run('npm run offline -- --out talk.html');
  const { bytes } = await builtSingleFile();
  expect(isSame(bytes, await readFile(join(folder, 'talk.html')))).toBe(true);
}, 90_000);
