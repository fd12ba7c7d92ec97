import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from './site.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

async function project(files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(root, 'public', 'photos'), { recursive: true });
  for (const [path, content] of Object.entries(files)) await writeFile(join(root, path), content);
}

describe('buildSite', () => {
  it('gives every file of the site, the public ones too, and writes nothing', async () => {
    await project({
      'index.html': '<script type="module" src="./main.js"></script>',
      'main.js': 'console.log(import.meta.env.PROD)',
      'public/photos/a.svg': '<svg/>',
    });
    const { files } = await buildSite(root);
    const script = [...files.keys()].find((path) => path.endsWith('.js'));
    expect([...files.keys()].sort()).toEqual([script, 'index.html', 'photos/a.svg']);
    expect(text(files.get('index.html'))).toContain(script);
    expect(text(files.get('photos/a.svg'))).toBe('<svg/>');
    await expect(rm(join(root, 'dist'))).rejects.toThrow('ENOENT');
  });

  it('builds for production, whatever the environment is set to, and puts that back', async () => {
    await project({
      'index.html': '<script type="module" src="./main.js"></script>',
      'main.js': 'console.log(import.meta.env.PROD)',
    });
    const before = process.env['NODE_ENV'];
    const { files } = await buildSite(root);
    expect([...files.values()].map(text).join()).toMatch(/console\.log\((?:true|!0)\)/);
    expect(process.env['NODE_ENV']).toBe(before);
  });

  it('builds once a process', async () => {
    await project({ 'index.html': '<p>first</p>' });
    const first = await buildSite(root);
    await writeFile(join(root, 'index.html'), '<p>second</p>');
    expect(await buildSite(root)).toBe(first);
  });

  it.each([
    ['missing.js', '<script type="module" src="./missing.js"></script>'],
    ['virtual:missing', '<script type="module" src="./main.js"></script>'],
  ])('fails with the builder’s words about %s, and without a stack', async (missing, page) => {
    await project({ 'index.html': page, 'main.js': 'import "virtual:missing"' });
    const failure = await buildSite(root).catch((error: unknown) => error);
    expect(failure).toEqual(
      expect.objectContaining({ exitCode: 1, message: expect.stringContaining(missing) }),
    );
    expect(String(failure)).not.toMatch(/^\s+at /m);
  });
});
