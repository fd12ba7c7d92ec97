import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const slides = readdirSync(join(root, 'slides'));
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'formatter-'));
  for (const name of ['.biome.json', '.gitignore', 'slides']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'slides/untidy.md'), '#  A   {#a}\n* one\n- two\n:::');
  writeFileSync(join(folder, 'untidy.ts'), 'export const  one = "1"');
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  await promisify(execFile)(process.execPath, [biome, 'check', '--write', '.'], { cwd: folder });
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the project’s formatter', () => {
  it('sets code in order', () => {
    expect(readFileSync(join(folder, 'untidy.ts'), 'utf8')).toBe(`export const one = '1';\n`);
  });

  it('leaves the slides as they are, untidy ones too', () => {
    for (const name of slides) {
      const [before, after] = [root, folder].map((place) =>
        readFileSync(join(place, 'slides', name), 'utf8'),
      );
      expect(after, name).toBe(before);
    }
    expect(readFileSync(join(folder, 'slides/untidy.md'), 'utf8')).toBe('#  A   {#a}\n* one\n- two\n:::');
  });
});
