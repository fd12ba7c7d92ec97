/** The snippets that an editor offers: every word of the slides' language has one, and what they write compiles. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutNames } from '../theme/layouts.ts';
import { directives } from './directives/index.ts';
import { compile, formatMessage, notesParts } from './index.ts';
import { slideAttributes } from './markdown/slide-attributes.ts';
import { smallVocabulary } from './small-vocabulary.testing.ts';
import { frontMatterKeys } from './source/front-matter-keys.ts';
import type { Vocabulary } from './vocabulary-types.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const file = new URL('../../.vscode/slides.code-snippets', import.meta.url);
const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(file, 'utf8'));

/** What the names of a group are for: `chart` and `chart{bare}` of `Directive: chart` and `Directive: chart{bare}`. */
const namesOf = (group: string): string[] =>
  Object.keys(snippets).flatMap((name) =>
    name.startsWith(`${group}: `) ? [name.slice(group.length + 2)] : [],
  );

const choice = /\$\{\d+\|([^|]*)\|\}/g;
const placeholder = /\$\{\d+:([^}]*)\}|\$\d+/g;

/** All that a snippet can write: its first choices and, one at a time, every other choice. */
function written({ body }: Snippet): string[] {
  const text = body.join('\n');
  const lists = [...text.matchAll(choice)].map(([, words = '']) => words.split(','));
  const texts = lists.flatMap((words, at) =>
    words.map((word) => {
      let index = -1;
      return text.replace(choice, () => {
        index += 1;
        return (index === at ? word : lists[index]?.[0]) ?? '';
      });
    }),
  );
  return (lists.length === 0 ? [text] : texts).map((one) => one.replace(placeholder, '$1'));
}

/** The small vocabulary, with the words that stand in the snippets for a name and for a source. */
const withName = <Words>(names: ReadonlyMap<string, Words>): Map<string, Words> =>
  new Map(
    [...names].flatMap(([name, words], index) =>
      index === 0
        ? [
            [name, words],
            ['name', words],
          ]
        : [[name, words]],
    ),
  );

const vocabulary: Vocabulary = {
  ...smallVocabulary,
  sources: new Map(
    [...smallVocabulary.sources].map(([key, words], index) => [index === 1 ? 'key' : key, words]),
  ),
  values: withName(smallVocabulary.values),
  quotations: withName(smallVocabulary.quotations),
  charts: withName(smallVocabulary.charts),
  figures: withName(smallVocabulary.figures),
  decisions: withName(smallVocabulary.decisions),
  disclosures: withName(smallVocabulary.disclosures),
};

const slide = '# A headline {#a layout=opener}\n\n';

/** A talk in which a snippet of a group is used. */
function talkWith(name: string, text: string): string {
  const [group = ''] = name.split(': ');
  switch (group) {
    case 'Front matter':
      return `---\n${text}\n---\n\n${slide}`;
    case 'File':
      return `${text}\n${slide}`;
    case 'Attribute':
      return `# A headline {#a ${text}${text.startsWith('cut') ? '' : ' cut=10'}}\n\n# Another {#b layout=opener cut=10${text === 'appendix' ? ' appendix' : ''}}\n`;
    case 'Notes':
      return `${slide}:::notes\nWords.\n\n${text}\n:::\n`;
    case 'Slide':
    case 'Layout':
      return text;
    default:
      return `${slide}${text}\n`;
  }
}

function errorsIn(text: string): string[] {
  const context = { vocabulary, hasAsset: (path: string) => path === 'photos/name.jpg', showBroken: false };
  const { messages } = compile([{ path: 'slides/talk.md', text }], context);
  return messages.filter(({ level }) => level === 'error').map(formatMessage);
}

describe('the snippets', () => {
  it('have one for every directive, as its example is written', () => {
    const named = namesOf('Directive').filter((name) => !name.includes('{'));
    expect(named.sort()).toEqual([...directives.keys()].sort());
    for (const [name, { example }] of directives) {
      const start = /^:+[a-z]+/.exec(example)?.[0] ?? example;
      const { prefix = [], body = [] } = snippets[`Directive: ${name}`] ?? {};
      expect([prefix[0], body[0]?.startsWith(start)]).toEqual([start, true]);
    }
  });

  it('have one for every attribute of a directive', () => {
    const attributes = [...directives].flatMap(([name, directive]) =>
      directive.attributes
        .filter((attribute) => attribute !== '#')
        .map((attribute) => `${name}{${attribute}}`),
    );
    expect(
      namesOf('Directive')
        .filter((name) => name.includes('{'))
        .sort(),
    ).toEqual(attributes.sort());
  });

  it('have one for every layout, key of the front matter and attribute of a slide', () => {
    expect(namesOf('Layout').sort()).toEqual([...layoutNames].sort());
    expect(namesOf('Front matter').sort()).toEqual(Object.keys(frontMatterKeys).sort());
    expect(namesOf('Attribute').sort()).toEqual(Object.keys(slideAttributes).sort());
    for (const name of layoutNames) expect(snippets[`Layout: ${name}`]?.body[0]).toContain(`layout=${name}`);
    for (const [name, { alone }] of Object.entries<{ alone?: unknown }>(slideAttributes))
      expect(snippets[`Attribute: ${name}`]?.body[0]).toContain(alone === undefined ? `${name}=` : name);
  });

  it('offer every layout, and have every part of the notes', () => {
    expect(snippets['Attribute: layout']?.body).toEqual([`layout=\${1|${layoutNames.join(',')}|}`]);
    const lines = [snippets['Directive: notes'], snippets['Notes: Teacher']].flatMap(
      (one) => one?.body ?? [],
    );
    const parts = lines.flatMap((line) => /^## (\w+)$/.exec(line)?.[1]?.toLowerCase() ?? []);
    expect(parts).toEqual(notesParts.filter((part) => part !== 'say'));
  });

  it('are for Markdown, with a description, and none is called like another', () => {
    const all = Object.values(snippets);
    for (const { scope, description } of all)
      expect([scope, description]).toEqual(['markdown', expect.stringMatching(/^\S.*\.$/)]);
    const prefixes = all.flatMap(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it.each(Object.entries(snippets))('%s writes what compiles, whatever is chosen', (name, snippet) => {
    const texts = written(snippet);
    // A sign of the snippets' own that is left over would be a variable, or an escape, for the editor.
    expect(texts.join()).not.toMatch(/[$\\]/);
    for (const text of texts) expect(errorsIn(talkWith(name, text)), text).toEqual([]);
  });

  it('would be found out if they did not', () => {
    expect(errorsIn(talkWith('Directive: chart', '::chart{#nothing}'))).toHaveLength(1);
    expect(errorsIn(talkWith('Attribute: cut', 'cut=15'))).toHaveLength(1);
  });
});
