import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const text = readFileSync(join(here, 'README.md'), 'utf8');

const inProse = [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
  ([, words = '']) => words,
);
const inCommands = [...text.matchAll(/(?<= )src\/[\w./-]+/g)].map(([path]) => path);

/** Words that name a file or a folder of the project: a path, without a wildcard. */
const paths = [...new Set([...inProse.filter((words) => /^[\w.-]+\/[\w./-]*$/.test(words)), ...inCommands])];

const place = (path: string): string => join(/^(?:slides|assets|\.ci|src)\//.test(path) ? root : here, path);

describe('the README of the code', () => {
  it('names many files', () => {
    expect(paths.length).toBeGreaterThan(50);
  });

  it.each(paths)('%s is there, as a file or as a folder', (path) => {
    expect(existsSync(place(path))).toBe(true);
    const isFolder = path.endsWith('/') || path === 'src/compiler';
    expect(statSync(place(path)).isDirectory()).toBe(isFolder);
  });

  it('names every folder of the code', () => {
    const folders = readdirSync(here, { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? [`${one.name}/`] : [],
    );
    expect(folders.filter((folder) => !paths.includes(folder))).toEqual([]);
  });

  it('is short', () => {
    expect(text.split('\n').length).toBeLessThan(120);
  });
});
