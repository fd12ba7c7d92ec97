/** The licences as they are shipped with this project's deck. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { builtSite, projectRoot } from '../testing/e2e.ts';
import { licences } from './licences-plugin.ts';

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

async function versionOf(name: string): Promise<string> {
  const path = join(projectRoot, 'node_modules', name, 'package.json');
  return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
}

describe('the site', () => {
  it('lists every package it is made of, with the installed version', async () => {
    const { files } = await builtSite();
    const text = new TextDecoder().decode(files.get('licences.txt'));
    const said = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of [...Object.keys(said.dependencies), '@kurkle/color', 'world-atlas']) {
      expect(text).toMatch(
        new RegExp(`^  ${name} ${(await versionOf(name)).replaceAll('.', '\\.')} \\([\\w.-]+\\)$`, 'm'),
      );
    }
    expect(text).toContain('Hakim El Hattab');
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).not.toContain('playwright');
    expect(new TextDecoder().decode(files.get('index.html'))).toContain(
      '<link rel="license" href="./licences.txt">',
    );
  });
});

/** A project that uses one package. */
async function projectUsing(licence: string, files: Readonly<Record<string, string>>): Promise<string> {
  root = await mkdtemp(join(tmpdir(), 'licences-'));
  const part = join(root, 'node_modules', 'a-part');
  await mkdir(part, { recursive: true });
  const said = { name: 'a-part', version: '1.0.0', type: 'module', main: 'index.js', license: licence };
  await writeFile(join(part, 'package.json'), JSON.stringify(said));
  await writeFile(join(part, 'index.js'), 'export const part = document.title;');
  for (const [file, text] of Object.entries(files)) await writeFile(join(part, file), text);
  await writeFile(
    join(root, 'package.json'),
    JSON.stringify({ name: 'x', version: '1.0.0', license: 'MIT' }),
  );
  await writeFile(join(root, 'main.js'), "import { part } from 'a-part'; console.log(part);");
  await writeFile(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
  return root;
}

const buildOf = (folder: string) =>
  build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [licences()],
    build: { write: false },
  });

describe('a build', () => {
  it('fails with a package whose licence is not on the list', async () => {
    const folder = await projectUsing('GPL-3.0-only', { LICENSE: 'terms' });
    await expect(buildOf(folder)).rejects.toThrow('a-part 1.0.0 is under "GPL-3.0-only"');
  });

  it('fails with a package that has no text of its licence', async () => {
    const folder = await projectUsing('MIT', {});
    await expect(buildOf(folder)).rejects.toThrow('a-part 1.0.0 comes without the text of its licence');
  });

  it('names a package with both', async () => {
    const result = await buildOf(await projectUsing('MIT', { LICENSE: 'Copyright of a part' }));
    const output = 'output' in result ? result.output : [];
    const list = output.find(({ fileName }) => fileName === 'licences.txt');
    expect(list?.type === 'asset' && String(list.source)).toContain('Copyright of a part');
  });
});
