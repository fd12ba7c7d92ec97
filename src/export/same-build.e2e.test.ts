/** The same slides make the same files: on another day, in another folder. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from './e2e.ts';
import { copyProject, readSite, runLine } from './own-talk.testing.ts';
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

it('builds the same site byte for byte', async () => {
  const line = 'TZ=Pacific/Kiritimati NODE_OPTIONS="--import=./.later.mjs" npm run build';
  const { code, stderr } = await runLine(folder, line);
  expect(code, stderr).toBe(0);
  const here = (await buildSite(projectRoot)).files;
  const there = (await readSite(join(folder, 'dist'))).files;
  expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
  const differing = [...here].filter(
    ([path, bytes]) => !Buffer.from(bytes).equals(there.get(path) ?? Buffer.alloc(0)),
  );
  expect(differing.map(([path]) => path)).toEqual([]);
}, 90_000);
