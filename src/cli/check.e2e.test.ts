import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { smallPage } from '../testing/small-site.testing.ts';
import { type Ended, runCheck, smallProject } from './command.testing.ts';

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

const notes = '\n:::notes\nSay this.\n:::\n';

/** Three slides as in the page below, all of which claim something and have notes. */
const talk = `---
act: A small deck
---

# One balance counts {#one layout=opener cut=10}
${notes}
# Two ratios differ {#two layout=opener cut=10}
${notes}`;

/** Keeps both of the deck's promises, and shows one slide at a time where it is no paper. */
const script = `
  const ready = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  window.crisisDeck = { ready, readyForPaper: ready, withAllSlides: (work) => work(), waitingFor: () => [] };
  const turn = () => {
    if (location.search.includes('paper')) return;
    const id = location.hash.split('/')[1] ?? 'one';
    for (const section of document.querySelectorAll('section')) {
      section.classList.toggle('present', section.id === id);
      section.hidden = section.id !== id;
    }
  };
  ready.then(turn);
  addEventListener('hashchange', turn)`;

const slide = (id: string, line: number, inside: string): string =>
  `<section id="${id}" data-at="slides/01-small.md:${line}:3"><div class="slide-frame"
    style="position: relative; height: 720px"><h1 class="headline">It counts</h1>${inside}</div></section>`;

const project = (inside: string, markdown = talk): Promise<string> =>
  smallProject({
    'slides/01-small.md': markdown,
    'index.html': smallPage(
      script,
      slide('one', 5, inside) + slide('two', 11, '<p style="font-size: 20px">Two</p>'),
    ),
  });

/** What no author should see. */
function expectPlainWords({ stderr }: Ended): void {
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain('node_modules');
}

describe('npm run check', () => {
  it('says that there is nothing to mend, and exits 0', async () => {
    root = await project('');
    expect(await runCheck(root, ['--strict', '--cut', '10'])).toEqual({
      code: 0,
      stdout: '2 slides on screen and in print, cut 10: nothing to mend\n',
      stderr: '',
    });
  });

  it('says each mistake once, with its place and the views it is in, and exits 1', async () => {
    root = await project(
      `<p style="font-size: 18px" data-at="slides/01-small.md:7:1">Small</p>
       <p style="position: absolute; top: 300px; left: 1250px; font-size: 20px" class="on-screen">Beyond</p>
       <p style="font-size: 17px" data-at="slides/01-small.md:8:1" class="print-10">Handed out</p>
       <style>section:not(.present) .on-screen, html:not(.paper-10) .print-10 { display: none }</style>
       <script>if (/cut=10.*paper/.test(location)) document.documentElement.className = 'paper-10'</script>`,
    );
    const ended = await runCheck(root, []);
    expect(ended).toMatchObject({ code: 1, stderr: 'The slides have 3 errors.\n' });
    const [beyond, small, ofOneView, ...others] = ended.stdout.trimEnd().split('\n');
    expect(others).toEqual([]);
    expect(beyond).toMatch(
      /^slides\/01-small\.md:5:3 {2}error {2}The text "Beyond" runs .* \(screen; cuts 10, 20, 40\)\. .* {2}\(beyond-slide\)$/,
    );
    expect(small).toMatch(
      /^slides\/01-small\.md:7:1 {2}error {2}Type of 18 px, where the least is 20 px: "Small" \(screen, print; cuts 10, 20, 40\)\. .* {2}\(text-small\)$/,
    );
    expect(ofOneView).toMatch(
      /^slides\/01-small\.md:8:1 {2}error {2}Type of 17 px, .*"Handed out" \(print; cut 10\)\. .* {2}\(text-small\)$/,
    );
  });

  it('lets warnings pass, but for the strict: also of times that do not add up', async () => {
    root = await project('', talk.replace('Two ratios differ', 'Two ratios: 17:1'));
    const lenient = await runCheck(root, ['--cut', '10']);
    expect(lenient).toMatchObject({ code: 0, stderr: '' });
    expect(lenient.stdout).toMatch(
      /^slides\/01-small\.md:\d+:15 {2}warning .*"17:1".* {2}\(number-typed\)$/m,
    );
    expect(lenient.stdout).toContain('2 slides on screen and in print, cut 10: 1 warning\n');
    await writeFile(join(root, 'slides/01-small.md'), talk.replace('\n---', '\nlengths: 10\n---'));
    const strict = await runCheck(root, ['--strict', '--cut', '10']);
    expect(strict).toMatchObject({ code: 1, stderr: expect.stringContaining('1 warning') });
    expect(strict.stdout).toMatch(
      /^slides\/01-small\.md:3:10 {2}warning {2}The slides of the 10-minute talk take 2 minutes, 8 too few\. .* {2}\(cut-length\)$/m,
    );
  });

  it('leaves out a length that has no slides, and says so where that alone is asked for', async () => {
    root = await project('', talk.replaceAll(' cut=10', ' cut=40'));
    expect((await runCheck(root, ['--strict'])).stdout).toBe(
      '2 slides on screen and in print, cut 40: nothing to mend\n',
    );
    const asked = await runCheck(root, ['--cut', '10']);
    expect(asked).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^No slide is in the talk of 10 minutes\. /),
    });
    expectPlainWords(asked);
  });

  it('lets the compiler’s messages through, and measures nothing where the slides have errors', async () => {
    root = await project('', `${talk}\n::chart{#no-such-chart}\n`);
    const ended = await runCheck(root, [], { CRISIS_BROWSER: '/nowhere' });
    expect(ended).toMatchObject({ code: 1, stderr: 'The slides have 1 error.\n' });
    expect(ended.stdout).toMatch(
      /^slides\/01-small\.md:\d+:\d+ {2}error .*no-such-chart.* {2}\(chart-unknown\)\n$/,
    );
  });

  it('exits 2 with the usage for an option it does not have', async () => {
    root = await project('');
    const ended = await runCheck(root, ['--cut', '15']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('Usage: npm run check');
    expectPlainWords(ended);
  });

  it('exits 3 where there is no browser', async () => {
    root = await project('');
    const ended = await runCheck(root, [], { CRISIS_BROWSER: '/nowhere' });
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining('CRISIS_BROWSER') });
    expectPlainWords(ended);
  });

  it('exits 4 where the deck never becomes ready', async () => {
    const late = `window.crisisDeck = { ready: new Promise(() => {}), readyForPaper: new Promise(() => {}), waitingFor: () => ['fonts'] }`;
    root = await smallProject({ 'slides/01-small.md': talk, 'index.html': smallPage(late) });
    const ended = await runCheck(root, ['--cut', '10'], { CRISIS_READY_SECONDS: '0.5' });
    expect(ended).toMatchObject({ code: 4, stderr: expect.stringContaining('Still waiting for: fonts.') });
    expectPlainWords(ended);
  });

  it('shows help and exits 0', async () => {
    root = await project('');
    expect(await runCheck(root, ['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--strict'),
    });
  });
});
