/**
 * Decks as folders of `cases/`: the Markdown files there, compiled in the order of their names, must give the HTML of
 * `expected.html` and the messages of `expected.txt`. `npx vitest run src/compiler --update` writes both anew; read them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from './index.ts';
import { formatMessage, type Rule, rules } from './message.ts';
import type { Compilation } from './model.ts';
import { smallVocabulary } from './small-vocabulary.testing.ts';

const folder = fileURLToPath(new URL('./cases/', import.meta.url));
const names = readdirSync(folder).sort();

function compileCase(name: string): Compilation {
  const files = readdirSync(`${folder}${name}`)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ path: `slides/${file}`, text: readFileSync(`${folder}${name}/${file}`, 'utf8') }));
  return compile(files, {
    vocabulary: smallVocabulary,
    hasAsset: (path) => path === 'photos/tree.jpg',
    showBroken: true,
  });
}

describe('compiler cases', () => {
  it.each(names)('%s', async (name) => {
    const { html, messages } = compileCase(name);
    const said = messages.map((message) => `${formatMessage(message)}\n`).join('');
    await expect(`${html}\n`).toMatchFileSnapshot(`${folder}${name}/expected.html`);
    await expect(said).toMatchFileSnapshot(`${folder}${name}/expected.txt`);
  });

  it('show every rule at least once', () => {
    const shown = new Set<Rule>(names.flatMap((name) => compileCase(name).messages.map(({ rule }) => rule)));
    expect(rules.filter((rule) => !shown.has(rule))).toEqual([]);
  });

  it('are broken decks for a half or more', () => {
    const broken = names.filter((name) => compileCase(name).messages.length > 0);
    expect(broken.length * 2).toBeGreaterThanOrEqual(names.length);
  });
});
