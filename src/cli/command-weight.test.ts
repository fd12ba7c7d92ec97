import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputChunk, rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const bundled = async (program: string): Promise<Map<string, OutputChunk>> => {
  const external = /^(?![./]|[A-Za-z]:)/;
  const build = await rolldown({ input: join(root, program), cwd: root, platform: 'node', external });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
};

/** A chunk and all that is loaded with it. */
function loadedWith(chunks: ReadonlyMap<string, OutputChunk>, name: string, seen = new Set<string>()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const other of chunks.get(name)?.imports ?? []) loadedWith(chunks, other, seen);
  return seen;
}

/** The project's folders, and the packages, that a program loads with the chunk that holds `module`. */
async function loadedFor(program: string, module: string): Promise<string[]> {
  const chunks = await bundled(program);
  const holds = [...chunks].find(([, { moduleIds }]) => moduleIds.includes(join(root, module)));
  const names = [...loadedWith(chunks, holds?.[0] ?? '')];
  const own = names.flatMap((name) => chunks.get(name)?.moduleIds ?? []);
  const packages = names.filter((name) => !chunks.has(name));
  return [...new Set([...own.map((id) => dirname(relative(root, id))), ...packages])];
}

const heavy = [
  'src/compiler/html',
  'src/talk',
  'src/talk/data',
  'src/charts',
  'src/figures',
  'satteri',
  'd3-geo',
  'hast-util-to-html',
];

describe.each(['build', 'pdf', 'offline', 'check'])('npm run %s', (command) => {
  const program = `src/cli/${command}.ts`;

  it('has loaded neither builder, nor browser, nor compiler when it reads its options', async () => {
    const loaded = await loadedFor(program, program);
    expect(loaded).toContain('src/cli');
    for (const name of ['vite', 'src/browser', '@cantoo/pdf-lib', ...heavy])
      expect(loaded).not.toContain(name);
  });
});

describe.each(['build', 'offline'])('npm run %s', (command) => {
  it.each(['src/build/site.ts', 'vite.config.ts'])(
    'leaves the compiler to another thread when it loads %s',
    async (module) => {
      const loaded = await loadedFor(`src/cli/${command}.ts`, module);
      expect(loaded).toContain(dirname(module));
      for (const name of heavy) expect(loaded).not.toContain(name);
    },
  );
});

describe('npm run pdf', () => {
  it('leaves compiler and builder to another thread when it loads the browser', async () => {
    const loaded = await loadedFor('src/cli/pdf.ts', 'src/browser/launch.ts');
    expect(loaded).toContain('src/browser');
    for (const name of ['vite', ...heavy]) expect(loaded).not.toContain(name);
  });
});
