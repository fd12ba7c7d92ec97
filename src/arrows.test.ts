/** Imports run one way between the folders of the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Each folder may import from those before it. What only tests or measures imports as it likes. */
const order = [
  'theme',
  'records',
  'program',
  'charts',
  'figures',
  'compiler',
  'talk',
  'build',
  'deck',
  'browser',
  'pdf',
  'check',
  'cli',
];

const root = fileURLToPath(new URL('.', import.meta.url));
const folderOf = (path: string): string => path.split('/')[0] ?? '';
const specifier = /(?:\bfrom|\bimport|\bimport\() ?'(\.{1,2}\/[^']+)'/g;

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /(?<!\.test|\.testing)\.(?:ts|mjs)$/.test(file) && order.includes(folderOf(file)));

/** The files of the code that a file imports, by their paths from here. */
const importsOf = (file: string): string[] =>
  [...readFileSync(`${root}${file}`, 'utf8').matchAll(specifier)]
    .map(([, path = '']) => posix.join(posix.dirname(file), path))
    .filter((path) => order.includes(folderOf(path)));

it('run one way between folders', () => {
  expect(files.length).toBeGreaterThan(300);
  const back = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => order.indexOf(folderOf(path)) > order.indexOf(folderOf(file)))
      .map((path) => `${file} imports ${path}`),
  );
  expect(back).toEqual([]);
});

it('reach the talk by its lists alone', () => {
  const lists = [
    'talk/index.ts',
    'talk/charts/index.ts',
    'talk/data/values.ts',
    'talk/data/sources/index.ts',
  ];
  const others = files
    .filter((file) => folderOf(file) !== 'talk')
    .flatMap((file) => importsOf(file).filter((path) => folderOf(path) === 'talk'));
  expect([...new Set(others)].sort()).toEqual(lists.sort());
});
