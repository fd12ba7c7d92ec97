/**
 * Decks as folders of `cases/`: the Markdown files there, compiled in the order of their names, must give the HTML of
 * `expected.html` and the messages of `expected.txt`. `npx vitest run src/compiler --update` writes both anew; read them.
 * Those that would fill a megabyte are made here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from './index.ts';
import { slideAttributes } from './markdown/slide-attributes.ts';
import { formatMessage, rules } from './messages/message.ts';
import type { Compilation } from './model.ts';
import { compileText } from './one-slide.testing.ts';
import { mixedFolder } from './pictures/pictures.testing.ts';
import { smallVocabulary } from './small-vocabulary.testing.ts';
import { decodeText } from './source/decode.ts';
import { frontMatterKeys } from './source/front-matter-keys.ts';

const compiler = fileURLToPath(new URL('./', import.meta.url));
const folder = `${compiler}cases/`;
const names = readdirSync(folder).sort();

function compileCase(name: string): Compilation {
  const files = readdirSync(`${folder}${name}`)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ path: `slides/${file}`, ...decodeText(readFileSync(`${folder}${name}/${file}`)) }));
  return compile(files, {
    vocabulary: smallVocabulary,
    hasAsset: (path) => mixedFolder.names.includes(path),
    assets: mixedFolder,
    showBroken: true,
  });
}

/** Decks too large to be kept as files, and what is said of them. */
const large: Readonly<Record<string, readonly [text: string, said: readonly string[]]>> = {
  'a picture pasted as text': [
    `# A {#a layout=opener}\n\nWords.\n\n# B {#b layout=opener}\n\n![A tree](data:image/png;base64,${'A'.repeat(5_000_000)})\n`,
    [
      'slides/talk.md:5:1  error  This slide has 5,000,058 characters, more than the 10,000 that it may have. Divide it with "# Headline {#id}", or take out what was pasted by mistake.  (slide-too-long)',
    ],
  ],
  'a headline without an end': [
    `# ${'word '.repeat(5000)}`,
    [
      'slides/talk.md:1:1  error  This slide has 25,002 characters, more than the 10,000 that it may have. Divide it with "# Headline {#id}", or take out what was pasted by mistake.  (slide-too-long)',
    ],
  ],
  'a program pasted with its remarks': [
    `${'# A remark\n'.repeat(2010)}# A last one`,
    [
      'slides/talk.md:2001:1  error  This file has 2,011 slides, more than the 2,000 that it may have. Divide it into files, or take out what was pasted by mistake; from here on it is read as one slide.  (slides-too-many)',
    ],
  ],
  'a book as front matter': [
    `---\nact: ${'word '.repeat(5000)}\n---\n\n# A {#a layout=opener}\n`,
    [
      'slides/talk.md:1:1  error  The front matter has 25,005 characters, more than the 10,000 that it may have. Take out what was pasted by mistake.  (front-matter-invalid)',
    ],
  ],
};

const saidOfLarge = Object.values(large).flatMap(([, said]) => said);

const messagesOf = (name: string): string[] => compileCase(name).messages.map(formatMessage);

/** The sentences that a file of the compiler has in quotation marks, as patterns: what is put into one may be anything. */
function sentencesIn(code: string): RegExp[] {
  const withoutComments = code.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const quoted = withoutComments.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g);
  return [...quoted].flatMap(([, plain, template = '']) => {
    const words = (plain ?? template).replaceAll('\\u2019', '\u2019').replaceAll(/\\(.)/g, '$1');
    if (!/^["$A-Z].* .*[.?]$/.test(words)) return [];
    const parts = plain === undefined ? words.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/) : [words];
    return [new RegExp(parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'))];
  });
}

/** The code of the files that say something to authors. */
const saying = readdirSync(compiler, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test|\.testing)\.ts$/.test(file))
  // What is said of files on disk is shown by `read.test.ts`.
  .filter((file) => file !== 'source/slide-folder.ts')
  .map((file) => readFileSync(`${compiler}${file}`, 'utf8'))
  .filter((code) => /\b(?:errorAt|warningAt|suggest)\(/.test(code));

describe('compiler cases', () => {
  it.each(names)('%s', async (name) => {
    const { html, messages } = compileCase(name);
    const said = messages.map((message) => `${formatMessage(message)}\n`).join('');
    await expect(`${html}\n`).toMatchFileSnapshot(`${folder}${name}/expected.html`);
    await expect(said).toMatchFileSnapshot(`${folder}${name}/expected.txt`);
  });

  it.each(Object.entries(large))('%s', (_, [text, said]) => {
    const { messages, html } = compileText(text);
    expect(messages.map(formatMessage)).toEqual(expect.arrayContaining([...said]));
    for (const run of text.match(/\w+/g)?.slice(-1) ?? []) expect(html.includes(run)).toBe(true);
  });

  it('show every rule at least once', () => {
    const said = [...names.flatMap(messagesOf), ...saidOfLarge];
    // Those of files that are not read need a disk: see `read.test.ts`; those of the talk's data: `data-messages.test.ts`.
    const onDisk = ['file-unreadable', 'file-not-read', 'data-invalid'];
    const silent = rules.filter((rule) => !said.some((message) => message.endsWith(`  (${rule})`)));
    expect(silent).toEqual(onDisk);
  });

  it('show every sentence that the compiler can say', () => {
    const said = [...names.flatMap(messagesOf), ...saidOfLarge].join('\n');
    const sentences = saying.flatMap(sentencesIn);
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => !sentence.test(said)).map(String)).toEqual([]);
  });

  it('show of every key and attribute what it must be', () => {
    const said = names.flatMap(messagesOf);
    const words = Object.entries<{ allowed: string }>({ ...frontMatterKeys, ...slideAttributes });
    const missing = words.filter(([name, { allowed }]) =>
      said.every(
        (message) => !message.includes(`"${name}" `) || !message.includes(` It must be ${allowed}.`),
      ),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it('are broken decks for a half or more', () => {
    const broken = names.filter((name) => compileCase(name).messages.length > 0);
    expect(broken.length * 2).toBeGreaterThanOrEqual(names.length);
  });
});
