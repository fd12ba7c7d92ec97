/**
 * Mistakes in the slides, told by every command as an author runs it: in a copy of the project with its own configuration,
 * as a program of its own.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileProject } from '../build/compile-project.ts';
import { formatMessage, rules } from '../compiler/messages/message.ts';
import { mixedFiles } from '../compiler/pictures/pictures.testing.ts';
import { copyProject, filesBelow, runLine, startLine } from '../testing/own-talk.testing.ts';
import { writeAsset } from '../testing/pictures.testing.ts';

const cases = fileURLToPath(new URL('../compiler/cases/', import.meta.url));
const extra = 'slides/50-extra.md';

let root = '';
beforeAll(async () => {
  root = await copyProject();
  for (const [path, text] of Object.entries(old)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  }
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));
afterEach(() => rm(join(root, extra), { force: true }));

/** What earlier runs have left: it stays whole. */
const old = {
  'dist/index.html': 'the site of before',
  'exports/crisis-diplomacy.html': 'the one file of before',
  'exports/crisis-diplomacy.pdf': 'the slides of before',
  'exports/crisis-diplomacy-handout.pdf': 'the handout of before',
  'exports/crisis-diplomacy-notes.pdf': 'the notes of before',
};

const commands = [
  'build',
  'build -- --no-notes',
  'offline',
  'pdf',
  'pdf -- --steps',
  'pdf -- --handout',
  'pdf -- --handout --per-page 1',
  'pdf -- --notes',
  'check',
];

/** Marks of what nobody but a programmer can read: a stack, a code, a colour. */
const programmersWords = /^\s+at .*[:(]|node:internal|\bERR_[A-Z]+|PLUGIN_ERROR|node_modules|\[\d+m/m;

const expectOldWhole = async (): Promise<void> => {
  for (const [path, text] of Object.entries(old)) expect(await readFile(join(root, path), 'utf8')).toBe(text);
  expect((await filesBelow(root)).filter((path) => /\.part\b|\.tmp\b/.test(path))).toEqual([]);
};

/** What the compiler says of the slides as they are on disk. */
const said = () => {
  const { messages } = compileProject(root, { showBroken: false });
  const errors = messages.filter(({ level }) => level === 'error').length;
  const warnings = messages.length - errors;
  const counts = [`${errors} error${errors === 1 ? '' : 's'}`];
  if (warnings > 0) counts.push(`${warnings} warning${warnings === 1 ? '' : 's'}`);
  return { messages, lines: messages.map(formatMessage), total: `The slides have ${counts.join(', ')}.` };
};

describe('one mistake in a slide', () => {
  beforeEach(() =>
    writeFile(
      join(root, extra),
      '---\nact: More\n---\n\n# One claim more stands here {#one-claim-more}\n\n::chart{#no-such-chart}\n',
    ),
  );

  it.each(commands)('ends npm run %s with its place and what to do, and changes nothing', async (command) => {
    const { code, stdout, stderr } = await runLine(root, `npm run --silent ${command}`);
    const line = `${extra}:7:10  error  No chart is named "no-such-chart".`;
    const [where, rest] = command === 'check' ? [stdout, stderr] : [stderr, stdout];
    expect(where.startsWith(line), stderr).toBe(true);
    expect(rest).toBe(command === 'check' ? 'The slides have 1 error.\n' : '');
    expect(stderr).toMatch(/^The slides have 1 error\.\n$|\nThe slides have 1 error\.\n$/);
    expect(code).toBe(1);
    expect(`${stdout}${stderr}`).not.toMatch(programmersWords);
    await expectOldWhole();
  });
});

describe('every kind of mistake at once', () => {
  beforeAll(async () => {
    for (const name of readdirSync(cases)) {
      const files = readdirSync(join(cases, name)).filter((file) => file.endsWith('.md'));
      for (const file of files) {
        const bytes = readFileSync(join(cases, name, file));
        await writeFile(join(root, 'slides', `60-${name}-${file}`), bytes);
      }
    }
    for (const [path, bytes] of Object.entries(mixedFiles)) await writeAsset(root, path, bytes);
    await mkdir(join(root, 'slides/70-a-folder.md'));
    await writeFile(join(root, 'slides/80-other.MD'), '# A\n');
  });
  afterAll(async () => {
    for (const name of readdirSync(join(root, 'slides'))) {
      if (/^[678]0-/.test(name)) await rm(join(root, 'slides', name), { recursive: true });
    }
    for (const path of Object.keys(mixedFiles)) await rm(join(root, 'assets', path));
  });

  it('are nearly all that the compiler knows', () => {
    const found = new Set(said().messages.map(({ rule }) => rule));
    // Those of this talk's data, and of a talk that has too much, or nothing, of something.
    const alone = [
      'decision-chosen',
      'slide-too-long',
      'slides-too-many',
      'slides-hidden',
      'references-missing',
      'cut-length',
      'data-invalid',
    ];
    expect(rules.filter((rule) => !found.has(rule) && !alone.includes(rule))).toEqual([]);
  });

  it.each(['build', 'offline', 'pdf', 'check'])(
    'are all told by npm run %s, in these words and no others',
    async (command) => {
      const { lines, total } = said();
      const { code, stdout, stderr } = await runLine(root, `npm run --silent ${command}`);
      const text = `${lines.join('\n')}\n`;
      if (command === 'check') expect([stdout, stderr]).toEqual([text, `${total}\n`]);
      else expect([stdout, stderr]).toEqual(['', `${text}${total}\n`]);
      expect(code).toBe(1);
      await expectOldWhole();
    },
  );

  it('are all told by npm start, which goes on', async () => {
    const { child, said: heard } = startLine(root, 'npm start --silent -- --port 5391');
    const ended = new Promise((resolve) => child.on('close', resolve));
    try {
      await expect.poll(() => heard.stdout, { timeout: 30_000 }).toContain('5391');
      const page = await fetch('http://localhost:5391/');
      expect(page.status).toBe(200);
      const { lines } = said();
      await expect.poll(() => `${heard.stdout}${heard.stderr}`).toContain(lines.at(-1));
      const told = `${heard.stdout}${heard.stderr}`;
      for (const line of lines) expect(told).toContain(line);
      expect(told).not.toMatch(/^\s+at .*[:(]|node:internal|\bERR_[A-Z]+/m);
      expect(child.exitCode).toBeNull();
    } finally {
      if (child.pid) process.kill(-child.pid);
      await ended;
    }
  });
});

describe('a mistake that is no slide’s', () => {
  /** Changes a file of the copy for one run. */
  async function withFile(path: string, change: (text: string) => string, line: string) {
    const before = await readFile(join(root, path), 'utf8');
    await writeFile(join(root, path), change(before));
    try {
      return await runLine(root, line);
    } finally {
      await writeFile(join(root, path), before);
    }
  }

  it.each(['build', 'offline', 'pdf'])(
    'in a file of the deck is told by npm run %s with its place',
    async (command) => {
      const { code, stderr } = await withFile(
        'src/deck/show.ts',
        (text) => `import './nowhere.ts';\n${text}`,
        `npm run --silent ${command}`,
      );
      expect(stderr).toMatch(/^src\/deck\/show\.ts:1:8 {2}error {2}Could not resolve '\.\/nowhere\.ts'/m);
      expect(stderr).toContain('The deck could not be built.');
      expect(stderr).not.toMatch(programmersWords);
      expect(code).toBe(1);
      await expectOldWhole();
    },
  );

  const cuba = 'src/talk/data/values/cuba.ts';
  const troops = 'src/talk/data/cuba-forces.ts';

  /** What is typed in place of what, and all that is then said. */
  const typed: readonly (readonly [string, string, string, string, string, RegExp])[] = [
    [
      'check',
      'a missing comma',
      cuba,
      "'cuba.troops': sovietTroops,",
      "'cuba.troops': sovietTroops",
      /^src\/talk\/data\/values\/cuba\.ts:41:3 {2}error {2}Expected `,` or `}`.*\n\nThe deck could not be built\.\n$/,
    ],
    [
      'pdf',
      'a forgotten import',
      cuba,
      '  sovietTroops,\n  troop',
      '  troop',
      /^src\/talk\/data\/values\/cuba\.ts:\d+:18 {2}error {2}"sovietTroops" is not known here\. Is it misspelt, or is its import missing\?\n\nThe deck could not be built\.\n$/,
    ],
    [
      'offline',
      'a misspelt path',
      cuba,
      "'../missiles.ts'",
      "'../missile.ts'",
      /^src\/talk\/data\/values\/cuba\.ts:13:\d+ {2}error {2}Could not resolve '\.\.\/missile\.ts'.*\n\nThe deck could not be built\.\n$/,
    ],
    [
      'build',
      'a misspelt unit',
      troops,
      "'people',\n  'Soviet troops in Cuba'",
      "'tonnes',\n  'Soviet troops in Cuba'",
      /^src\/talk\/data\/cuba-forces\.ts:\d+:\d+ {2}error {2}The value "cuba\.troops" has the unit "tonnes", which is not known\. Known are 20 names.* {2}\(data-invalid\)\n/,
    ],
  ];

  it.each(typed)('tells by npm run %s of %s in the data', async (command, _, path, from, to, says) => {
    const { code, stdout, stderr } = await withFile(
      path,
      (text) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      },
      `npm run --silent ${command}`,
    );
    expect(`${stdout}${stderr}`).toMatch(says);
    expect(`${stdout}${stderr}`).not.toMatch(programmersWords);
    expect(`${stdout}${stderr}`).not.toContain('a mistake in the program');
    expect(code).toBe(1);
    await expectOldWhole();
  });

  it('in the data is told by npm start, when it begins and while it runs', async () => {
    const before = await readFile(join(root, cuba), 'utf8');
    const broken = before.replace("'cuba.troops': sovietTroops,", "'cuba.troops': sovietTroops");
    const comma = await withFile(cuba, () => broken, 'npm start --silent -- --port 5392');
    expect(comma.stderr).toMatch(/^src\/talk\/data\/values\/cuba\.ts:41:3 {2}error {2}Expected/);
    expect(comma.code).toBe(1);

    await writeFile(join(root, cuba), before.replace(': sovietTroops,', ': sovietTroopz,'));
    const { child, said: heard } = startLine(root, 'npm start --silent -- --port 5392');
    const ended = new Promise((resolve) => child.on('close', resolve));
    try {
      await expect.poll(() => heard.stdout, { timeout: 30_000 }).toContain('5392');
      const page = await fetch('http://localhost:5392/');
      expect(page.status).toBe(500);
      expect(await page.text()).toContain(
        'src/talk/data/values/cuba.ts:40:18  error  \\"sovietTroopz\\" is not known here.',
      );
      // Saved until it is seen: the server begins to watch at some time after it has answered.
      let saved = broken;
      const toldOnSave = async (): Promise<string> => {
        saved += '\n';
        await writeFile(join(root, cuba), saved);
        // The last of them: the mistake that was there at the start may be told as well.
        const told = `${heard.stdout}${heard.stderr}`.matchAll(
          /The slides cannot be compiled: [^\n]*\n\n[^\n]*/g,
        );
        return [...told].at(-1)?.[0] ?? '';
      };
      await expect
        .poll(toldOnSave, { timeout: 15_000, interval: 500 })
        .toMatch(
          /: src\/talk\/data\/values\/cuba\.ts:41:3 {2}error {2}Expected .*\n\nThe deck could not be built\.$/,
        );
      expect(await toldOnSave()).not.toMatch(programmersWords);
    } finally {
      await writeFile(join(root, cuba), before);
      if (child.pid) process.kill(-child.pid);
      await ended;
    }
  });

  it.each(['build', 'offline', 'pdf'])(
    'of the program itself ends npm run %s with 70 and its stack',
    async (command) => {
      const { code, stderr } = await withFile(
        'src/build/licences-plugin.ts',
        (text) =>
          text.replace(
            'const faults = ',
            'const faults = null as never;\n      faults.length;\n      const others = ',
          ),
        `npm run --silent ${command}`,
      );
      expect(stderr).toContain('This is a mistake in the program, not in your slides:\nTypeError: ');
      expect(stderr).toMatch(/^\s+at /m);
      expect(code).toBe(70);
      await expectOldWhole();
    },
  );

  it('in the page is told with its name', async () => {
    const { code, stderr } = await withFile(
      'index.html',
      (text) => text.replace('<!-- slides -->', ''),
      'npm run --silent build',
    );
    expect(stderr).toBe(
      'index.html  error  The page has no "<!-- slides -->" to put the slides in.\n\nThe deck could not be built.\n',
    );
    expect(code).toBe(1);
  });
});
