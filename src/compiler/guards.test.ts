/** What the type checker and the compiler say to whoever adds a number, a source, a chart, a layout or a slide, and slips. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vocabulary } from '../build/talk-vocabulary.ts';
import { compile, formatMessage } from './index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const from = (path: string): string => JSON.stringify(join(root, 'src', path));

const chart = (text: string): string => `
import { deliveryVehicles, stockpileWarheads, values } from ${from('talk/data/index.ts')};
import type { ChartDefinition } from ${from('charts/chart.ts')};
import { sourcesOf } from ${from('charts/words.ts')};

const series = ${text};

export const charts = {
  'my-chart': {
    summary: 'What it shows.',
    basis: 'What is counted',
    steps: [{ says: 'The bars.' }],
    table: { caption: 'What it shows', columns: ['Year', 'Warheads'], rows: [['1962', String(series?.value)]] },
    figures: series ? [series] : [],
    sources: sourcesOf(series ? [series] : []),
    configure: () => ({ type: 'bar', data: { datasets: [{ label: 'One', data: [series?.value ?? 0] }] } }),
  },
} satisfies Record<string, ChartDefinition>;
`;

const sound = chart(`values['stockpile.us.1962']`);

const number = (text: string): string => `
import { recorded, type Figure } from ${from('talk/data/index.ts')};

export const myValues = { 'my.number': ${text} } satisfies Record<string, Figure>;
`;

const soundNumber = number(`recorded(300, 'people', 'Soldiers', '1901', ['fas2023'])`);

/** Files without a mistake. */
const right: Readonly<Record<string, string>> = { 'a sound chart': sound, 'a sound number': soundNumber };

/** Files with one mistake each, and what the type checker must say of it. */
const wrong: Readonly<Record<string, readonly [text: string, says: RegExp]>> = {
  'a chart of a year that the data do not have': [
    chart(`values['stockpile.us.1692']`),
    /stockpile\.us\.1692/,
  ],
  'a chart of a misspelt series': [chart(`deliveryVehicles.icmb.us[1962]`), /Property 'icmb' does not exist/],
  'a chart of a misspelt side': [chart(`stockpileWarheads.usrs.get(1962)`), /Property 'usrs' does not exist/],
  'a chart without its table': [sound.replace(/ {4}table:.*\n/, ''), /Property 'table' is missing/],
  'a chart of a kind that there is not': [sound.replace(`type: 'bar'`, `type: 'barr'`), /"barr"/],
  'a number without a source': [
    number(`recorded(300, 'people', 'Soldiers', '1901')`),
    /Expected 5-6 arguments, but got 4/,
  ],
  'a number with an empty list of sources': [
    soundNumber.replace(`['fas2023']`, '[]'),
    /Source has 0 element\(s\) but target requires 1|'\[\]' is not assignable/,
  ],
  'a number with a misspelt source': [
    soundNumber.replace('fas2023', 'fas2032'),
    /"fas2032"' is not assignable.*Did you mean '"fas20\d\d"'\?/,
  ],
  'a number of a unit that there is not': [soundNumber.replace(`'people'`, `'poeple'`), /"poeple"/],
  'a number that is not a record': [
    number('300').replace('recorded, ', ''),
    /Type 'number' is not assignable to type 'Figure/,
  ],
  'a source without its title': [
    `import type { Source } from ${from('talk/data/index.ts')};
export const mine = {
  practice: { kind: 'own', author: 'A', place: 'B', year: 1901, short: 'C' },
} as const satisfies Record<string, Source>;
`,
    /Property 'title' is missing/,
  ],
  'a layout that does not say what it demands': [
    `import type { LayoutRules } from ${from('theme/layouts.ts')};
export const layouts = { poster: { showsEvidence: false, headlineLines: 2 } } satisfies Record<string, LayoutRules>;
`,
    /Property 'hasVerb' is missing/,
  ],
};

const fileOf = (name: string): string => `${name.replaceAll(' ', '-')}.ts`;

let folder = '';
let said = '';

/** All files at once: the type checker takes as long for one. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guards-'));
  const mistaken = Object.entries(wrong).map(([name, [text]]) => [name, text] as const);
  for (const [name, text] of [...mistaken, ...Object.entries(right)]) {
    writeFileSync(join(folder, fileOf(name)), text);
  }
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { types: [], noUnusedLocals: false },
    include: ['*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = promisify(execFile)(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
  });
  const ended: { stdout: string } = await run.catch((error: { stdout: string }) => error);
  said = ended.stdout.trim();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What was said of a file, with the lines that explain it, each complaint as one line. */
const saidOf = (name: string): string =>
  said
    .split(/\n(?=\S)/)
    .filter((complaint) => complaint.startsWith(fileOf(name)))
    .map((complaint) => complaint.replaceAll(/\s+/g, ' '))
    .join('\n');

describe('the type checker', () => {
  it.each(Object.entries(wrong))('refuses %s, and says why', (name, [, says]) => {
    expect(saidOf(name)).toMatch(says);
  });

  it.each(Object.keys(right))('has nothing against %s, nor against what it imports', (name) => {
    expect(saidOf(name)).toBe('');
    const files = said.split(/\n(?=\S)/).map((complaint) => complaint.split('(')[0]);
    expect(new Set(files)).toEqual(new Set(Object.keys(wrong).map(fileOf)));
  });
});

const messagesOf = (body: string): string[] =>
  compile(
    [{ path: 'slides/talk.md', text: `# A headline says it {#a cut=10}\n\n${body}\n\n::references\n` }],
    {
      vocabulary,
      hasAsset: () => false,
      showBroken: false,
    },
  ).messages.map(formatMessage);

describe('the compiler', () => {
  it.each([
    ['::chart{#nine-ratio}', 'No chart is named "nine-ratio". Did you mean "nine-ratios"?  (chart-unknown)'],
    ['::figure{#straits}', 'No figure is named "straits". Did you mean "strait"?  (figure-unknown)'],
    ['A number, :value[cuba.trops].', 'Did you mean "cuba.troops"?  (value-unknown)'],
    ['A claim [@fas2032].', 'No source has the key "fas2032". Did you mean "fas2012"?  (source-unknown)'],
    ['::decision{#first-vot}', 'Did you mean "first-vote"?  (decision-unknown)'],
    ['::quotation{#six-adviser}', 'Did you mean "six-advisers"?  (quotation-unknown)'],
    ['::chrat{#nine-ratios}', 'Did you mean "chart"?  (directive-unknown)'],
  ])('says of %s where it is and what was meant', (body, says) => {
    const found = messagesOf(body).filter((message) => message.includes('error'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^slides\/talk\.md:3:\d+ {2}error {2}/);
    expect(found[0]).toContain(says);
  });
});
