import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { sizeInWords } from '../program/terminal.ts';
import { budget, excess, totalBudget, totalOf, type Weights, weigh, weightsInWords } from './page-weight.ts';

const page = `<!doctype html><style>@font-face{src:url(data:font/woff2;base64,AAAA)}p{}</style>
<p>Größe</p><svg><path d="M0 0"/></svg><img src="data:image/png;base64,BB"><script>run()</script>
<!--
Terms
-->
`;

const chunk = (modules: Readonly<Record<string, number>>) => ({
  modules: Object.fromEntries(
    Object.entries(modules).map(([id, renderedLength]) => [
      id,
      { code: null, renderedLength, renderedExports: [] },
    ]),
  ),
});

const weights = (changed: Partial<Weights>): Weights => ({ ...budget, ...changed });

describe('weigh', () => {
  const script = '<script>run()</script>'.length;
  const weighed = weigh(page, [
    chunk({
      '/a/node_modules/chart.js/dist/chart.js': 50,
      '/a/node_modules/reveal.js/dist/reveal.mjs': 25,
      '/a/src/deck/main.ts': 25,
    }),
  ]);

  it('accounts for every byte, once', () => {
    expect(totalOf(weighed)).toBe(Buffer.byteLength(page));
  });

  it('tells the parts apart', () => {
    expect(weighed).toMatchObject({
      fonts: 'data:font/woff2;base64,AAAA'.length,
      drawings: '<svg><path d="M0 0"/></svg>'.length + 'data:image/png;base64,BB'.length,
      licences: '<!--\nTerms\n-->\n'.length,
      'style sheets': '<style>@font-face{src:url()}p{}</style>'.length,
      'charts library': script / 2,
    });
    expect(weighed['slide library'] + weighed['deck code']).toBe(script / 2);
  });

  it('counts a script of unknown making as the deck’s own', () => {
    expect(weigh('<script>run()</script>', [])['deck code']).toBe(script);
  });
});

describe('weightsInWords', () => {
  it('begins with the largest and leaves out what is not there', () => {
    const none = Object.fromEntries(Object.keys(budget).map((part) => [part, 0])) as Record<
      keyof Weights,
      number
    >;
    expect(weightsInWords({ ...none, slides: 2000, fonts: 30_000 })).toBe('fonts 30 kB, slides 2 kB');
  });
});

describe('the budget', () => {
  it('is what the README says', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const text = readme.replaceAll(/\s+/g, ' ');
    expect(text).toContain(`It may have ${sizeInWords(totalBudget).replace('.0', '')}, which`);
    expect(text).toContain(`: ${weightsInWords(budget)}.`);
  });
});

describe('excess', () => {
  it('is none up to the limit', () => {
    expect(excess(weights({}), totalBudget)).toBeNull();
    expect(
      excess(weights({ drawings: budget.drawings + 100, fonts: budget.fonts - 100 }), totalBudget),
    ).toBeNull();
  });

  it('names what has grown beyond its plan, and nothing else', () => {
    expect(excess(weights({ drawings: 900_000 }), totalBudget)).toBe(
      [
        'The file would be 2.4 MB, and 2.0 MB are allowed.',
        'Grown beyond its plan: 1 part.',
        '  drawings: 900 kB, where 540 kB are planned',
      ].join('\n'),
    );
  });

  it('can be of a limit that somebody set lower', () => {
    expect(excess(weights({}), 1_500_000)).toBe('The file would be 2.0 MB, and 1.5 MB are allowed.');
  });
});
