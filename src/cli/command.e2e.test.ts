import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readPdf } from '../pdf/read-pdf.testing.ts';
import { smallPage } from '../testing/small-site.testing.ts';
import { type Ended, runBuild, runOffline, runPdf, smallProject } from './command.testing.ts';

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

const badSlide = '---\nact: Bad\n---\n\n# One {#one}\n\n::chart{#no-such-chart}\n';

/** What no author should see. */
function expectPlainWords({ stderr }: Ended): void {
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain('node_modules');
}

const filesOf = async (folder: string): Promise<string[]> => (await readdir(folder)).sort();

describe('npm run pdf', () => {
  it('writes exports/crisis-diplomacy.pdf, says so and exits 0', async () => {
    root = await smallProject();
    const { code, stdout, stderr } = await runPdf(root, []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^exports\/crisis-diplomacy\.pdf {2}3 pages, \d+ kB\n$/);
    expect((await readPdf(await readFile(join(root, 'exports/crisis-diplomacy.pdf')))).pages).toHaveLength(3);
    expect(await filesOf(join(root, 'exports'))).toEqual(['crisis-diplomacy.pdf']);
  });

  it('exits 1 and names file and line where the slides have errors', async () => {
    root = await smallProject({ 'slides/01-small.md': badSlide });
    const ended = await runPdf(root, []);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^slides\/01-small\.md:7:\d+ {2}error .*no-such-chart/m);
    expect(ended.stderr).toContain('The slides have 1 error');
    expectPlainWords(ended);
    expect(await filesOf(root)).toEqual(['index.html', 'slides']);
  });

  it('exits 2 with the usage for an option it does not have', async () => {
    root = await smallProject();
    const ended = await runPdf(root, ['--hand-out']);
    expect(ended).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining("Unknown option '--hand-out'"),
    });
    expect(ended.stderr).toContain('Usage: npm run pdf');
    expectPlainWords(ended);
  });

  it('exits 3 where there is no browser, and says what to install or set', async () => {
    root = await smallProject();
    const ended = await runPdf(root, [], { CRISIS_BROWSER: '/nowhere' });
    expect(ended).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('CRISIS_BROWSER names "/nowhere"'),
    });
    expect(ended.stderr).toContain('Install Chrome, Edge or Chromium');
    expectPlainWords(ended);
  });

  it('exits 4 and names who is late where the deck never becomes ready, and keeps the old PDF', async () => {
    const late = `window.crisisDeck = { readyForPaper: new Promise(() => {}), waitingFor: () => ['chart nine-ratios'] }`;
    root = await smallProject({ 'index.html': smallPage(late), 'exports/crisis-diplomacy.pdf': 'old' });
    const ended = await runPdf(root, [], { CRISIS_READY_SECONDS: '0.5' });
    expect(ended).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('Still waiting for: chart nine-ratios.'),
    });
    expectPlainWords(ended);
    expect(await readFile(join(root, 'exports/crisis-diplomacy.pdf'), 'utf8')).toBe('old');
    expect(await filesOf(join(root, 'exports'))).toEqual(['crisis-diplomacy.pdf']);
  });

  it('makes the folder to write to, and calls the file after the project', async () => {
    root = await smallProject({ 'package.json': '{ "name": "@school/bridge" }' });
    expect(await runPdf(root, ['--out', 'dist/for/class.pdf'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^dist\/for\/class\.pdf {2}3 pages/),
    });
    expect(await filesOf(join(root, 'dist/for'))).toEqual(['class.pdf']);
    expect((await runOffline(root, [])).stdout).toMatch(/^exports\/bridge\.html {2}/);
  });

  it('exits 5 where its folder cannot be made', async () => {
    root = await smallProject({ taken: '' });
    const ended = await runPdf(root, ['--out', 'taken/class/talk.pdf']);
    expect(ended).toMatchObject({ code: 5, stdout: '' });
    expect(ended.stderr).toContain('part of its path is a file and not a folder');
    expectPlainWords(ended);
  });

  it('shows help and exits 0', async () => {
    root = await smallProject();
    expect(await runPdf(root, ['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--out FILE'),
    });
  });
});

describe('npm run build', () => {
  it('writes the site to dist/, lists it, and leaves nothing else there', async () => {
    root = await smallProject({
      'dist/crisis-diplomacy-notes.pdf': 'of an older version',
      'exports/a.pdf': 'a',
    });
    const { code, stdout, stderr } = await runBuild(root, []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^dist\/index\.html {2}\d+ k?B\n$/m);
    expect(stdout).toMatch(/^dist\/crisis-diplomacy-notes\.pdf {2}is not part of the site: removed$/m);
    expect(await filesOf(join(root, 'dist'))).toEqual(['all-slides.html', 'assets', 'index.html']);
    expect(await filesOf(join(root, 'exports'))).toEqual(['a.pdf']);
  });

  it('tells of --no-notes', async () => {
    root = await smallProject();
    const ended = await runBuild(root, ['--no-notes']);
    expect(ended).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('dist/index.html') });
    expect(await runBuild(root, ['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--no-notes'),
    });
  });

  it('exits 1 where the slides have errors, and leaves the old site as it was', async () => {
    root = await smallProject({
      'slides/01-small.md': badSlide,
      'dist/index.html': 'old',
      'dist/a.pdf': 'a',
    });
    const ended = await runBuild(root, []);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('no-such-chart') });
    expectPlainWords(ended);
    expect(await filesOf(join(root, 'dist'))).toEqual(['a.pdf', 'index.html']);
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('old');
  });

  it('exits 2 for an option it does not have', async () => {
    root = await smallProject();
    expect(await runBuild(root, ['--watch'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--watch'),
    });
  });

  it('exits 5 where dist is a file', async () => {
    root = await smallProject({ dist: 'mine' });
    const ended = await runBuild(root, []);
    expect(ended).toMatchObject({ code: 5, stderr: expect.stringContaining('Cannot write') });
    expectPlainWords(ended);
    expect(await readFile(join(root, 'dist'), 'utf8')).toBe('mine');
  });
});
