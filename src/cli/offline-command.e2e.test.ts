import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runOffline, smallProject } from './command.testing.ts';

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

const badSlide = '---\nact: Bad\n---\n\n# One {#one}\n\n::chart{#no-such-chart}\n';
const filesOf = async (folder: string): Promise<string[]> => (await readdir(folder)).sort();

describe('npm run offline', () => {
  it('writes exports/crisis-diplomacy.html, says how large it is and what fills it, and exits 0', async () => {
    root = await smallProject({ 'exports/crisis-diplomacy.pdf': 'pdf', 'dist/index.html': 'site' });
    const { code, stdout, stderr } = await runOffline(root, []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^exports\/crisis-diplomacy\.html {2}\d+ k?B of 2\.0 MB\n {2}slides \d+ k?B, /);
    expect(await filesOf(join(root, 'exports'))).toEqual(['crisis-diplomacy.html', 'crisis-diplomacy.pdf']);
  });

  it('puts every file into the page: style sheets, pictures of any size, scripts in their order', async () => {
    const picture = `<svg xmlns="http://www.w3.org/2000/svg"><!--${'large '.repeat(2000)}--></svg>`;
    root = await smallProject({
      'index.html': `<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="/assets/icon.svg">
<script type="module" src="/main.js"></script></head><body><img src="/assets/large.svg" alt=""></body></html>`,
      'main.js':
        "import './main.css';\nimport('./later.js').then(({ word }) => { document.title = word; });\n",
      'later.js': "export const word = '</script><!--$&';\n",
      'main.css': "p { background: url('./assets/large.svg') }\n",
      'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'assets/large.svg': picture,
    });
    expect((await runOffline(root, ['--out', 'talk.html'])).code).toBe(0);
    const page = await readFile(join(root, 'talk.html'), 'utf8');
    expect(page).not.toMatch(/(?:src|href)="(?!data:|#)/);
    expect(page.match(/url\((?!"?data:)/g)).toBeNull();
    expect(page.match(/data:image\/svg\+xml;base64,/g)?.length).toBeGreaterThanOrEqual(3);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).toMatch(/<\\\/script>.{0,3}<\\!--\$&/);
    expect(page).toMatch(/script-src 'sha256-[^;]+'; style-src 'sha256-/);
  });

  it('exits 1 and names file and line where the slides have errors, and writes nothing', async () => {
    root = await smallProject({ 'slides/01-small.md': badSlide });
    const ended = await runOffline(root, []);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^slides\/01-small\.md:7:\d+ {2}error .*no-such-chart/m);
    expect(ended.stderr).not.toMatch(/^\s+at |node_modules/m);
    expect(await filesOf(root)).toEqual(['index.html', 'slides']);
  });

  it('exits 1 where the file outgrows what is allowed, names what has grown, and keeps the old one', async () => {
    root = await smallProject({ 'exports/crisis-diplomacy.html': 'old' });
    const ended = await runOffline(root, ['--allow', '0.001']);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^The file would be \d+ kB, and 1 kB are allowed\.\n/);
    expect(await readFile(join(root, 'exports/crisis-diplomacy.html'), 'utf8')).toBe('old');
    expect(await filesOf(join(root, 'exports'))).toEqual(['crisis-diplomacy.html']);
  });

  it.each([
    ['--aloud', "Unknown option '--aloud'"],
    ['--allow=much', 'cannot be "much"'],
    ['--allow=-1', 'must be a number above 0'],
    ['--out=', 'needs the name of a file'],
  ])('exits 2 with the usage for %s', async (option, reason) => {
    root = await smallProject();
    const ended = await runOffline(root, [option]);
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(reason) });
    expect(ended.stderr).toContain('Usage: npm run offline');
  });

  it('makes the folder to write to', async () => {
    root = await smallProject();
    expect((await runOffline(root, ['--out', 'new/one/talk.html'])).code).toBe(0);
    expect(await filesOf(join(root, 'new/one'))).toEqual(['talk.html']);
  });

  it('shows help and exits 0', async () => {
    root = await smallProject();
    const ended = await runOffline(root, ['--help']);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('--allow MB') });
  });
});
