import { describe, expect, it } from 'vitest';
import { talkUpdate } from './hot-update.ts';
import { compile } from './index.ts';
import { smallVocabulary } from './small-vocabulary.testing.ts';
import { slideKeys } from './talk-update.ts';

const compiled = (text: string) =>
  compile([{ path: 'slides/01-a.md', text }], {
    vocabulary: smallVocabulary,
    hasAsset: () => false,
    showBroken: true,
  });
const slide = (id: string, words: string): string => `# Slide ${id} {#${id} layout=opener}\n\n${words}\n\n`;
const changedIn = (before: string, after: string): string[] =>
  talkUpdate(compiled(before), compiled(after)).changed.map(({ key }) => key);

describe('slideKeys', () => {
  it('are the ids, and a number of its own for a slide without one or with one that is taken', () => {
    expect(slideKeys(['a', '', 'b', 'a', ''])).toEqual(['a', ' 1', 'b', ' 2', ' 3']);
  });
});

describe('talkUpdate', () => {
  const before = slide('a', 'one') + slide('b', 'two');

  it('holds the one slide that changed as it was and as it is, and the order of all', () => {
    const update = talkUpdate(compiled(before), compiled(slide('a', 'one') + slide('b', 'three')));
    expect(update.title).toBe('Slide a');
    expect(update.order).toEqual(['a', 'b']);
    expect(update.changed.map(({ key }) => key)).toEqual(['b']);
    expect(update.changed[0]?.before).toContain('<p data-at="slides/01-a.md:7:1">two</p>');
    expect(update.changed[0]?.after).toContain('<p data-at="slides/01-a.md:7:1">three</p>');
  });

  it('leaves out slides that only stand on another line', () => {
    expect(changedIn(before, slide('a', 'one\n\nmore') + slide('b', 'two'))).toEqual(['a']);
  });

  it('says where slides stand that stood on another line, and of no others', () => {
    const longer = slide('a', 'one\n\nmore') + slide('b', 'two');
    const { moved } = talkUpdate(compiled(before), compiled(longer));
    const places = (...lines: readonly string[]): string[] => lines.map((line) => `slides/01-a.md:${line}`);
    expect(moved).toEqual([
      { key: 'a', places: places('1:3', '1:3', '3:1', '5:1') },
      { key: 'b', places: places('7:3', '7:3', '9:1') },
    ]);
    expect(talkUpdate(compiled(before), compiled(before.replace('two', 'three'))).moved).toEqual([]);
  });

  it('holds what is new and what is gone', () => {
    const update = talkUpdate(compiled(before), compiled(slide('c', 'new') + slide('a', 'one')));
    expect(update.order).toEqual(['c', 'a']);
    expect(update.changed.map(({ key, before: old, after }) => [key, old === '', after === ''])).toEqual([
      ['c', true, false],
      ['b', false, true],
    ]);
  });

  it('holds nothing where nothing changed', () => {
    expect(changedIn(before, before)).toEqual([]);
  });

  it('tells slides without an id apart', () => {
    const [one, other] = ['# New\n\n# Newer\n', '# New {day=12}\n\n# Newer\n'];
    expect(changedIn(before + one, before + other)).toEqual([' 1']);
  });

  it('holds every page of the list of sources where one of them changed', () => {
    const list = '# List {#list layout=references}\n\n::references\n\n';
    const books = [...smallVocabulary.sources.keys()].filter((key) => key.startsWith('book'));
    const cites = (keys: readonly string[]): string => slide('a', keys.map((key) => `[@${key}]`).join(' '));
    const all = cites(books) + list;
    const keys = changedIn(all, cites(books.toSpliced(-2, 2, ...books.slice(-2).toReversed())) + list);
    const pages = compiled(all).deck.slides.filter(({ layout }) => layout === 'references');
    expect(pages.length).toBeGreaterThan(1);
    expect(keys).toEqual(['a', ...pages.map(({ id }) => id)]);
  });
});
