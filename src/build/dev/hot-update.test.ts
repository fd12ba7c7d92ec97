import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/index.ts';
import { smallVocabulary } from '../../compiler/small-vocabulary.testing.ts';
import { talkUpdate } from './hot-update.ts';
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

  it('holds the one slide that changed, and the order of all', () => {
    const update = talkUpdate(compiled(before), compiled(slide('a', 'one') + slide('b', 'three')));
    expect(update.title).toBe('Slide a');
    expect(update.order).toEqual(['a', 'b']);
    expect(update.changed.map(({ key }) => key)).toEqual(['b']);
    expect(update.changed[0]?.html).toContain('<p data-at="slides/01-a.md:7:1">three</p>');
  });

  it('holds slides that stand on other lines, and no others', () => {
    expect(changedIn(before, slide('a', 'one\n\nmore') + slide('b', 'two'))).toEqual(['a', 'b']);
    expect(changedIn(before, slide('a', 'one') + slide('b', 'two\n\nmore'))).toEqual(['b']);
  });

  it('holds what is new, and leaves what is gone out of the order', () => {
    const update = talkUpdate(compiled(before), compiled(slide('c', 'new') + slide('a', 'one')));
    expect(update.order).toEqual(['c', 'a']);
    expect(update.changed.map(({ key }) => key)).toEqual(['c', 'a']);
  });

  it('holds the card in place of all slides when they are gone, and all slides again', () => {
    const without = compiled('');
    expect(without.html).toContain('There are no slides');
    expect(talkUpdate(compiled(before), without)).toMatchObject({ title: '', order: [' 1'] });
    expect(talkUpdate(without, compiled(before)).changed.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('holds nothing where nothing changed', () => {
    expect(changedIn(before, before)).toEqual([]);
  });

  it('tells slides without an id apart', () => {
    const [one, other] = ['# New\n\n# Newer\n', '# New {day=12}\n\n# Newer\n'];
    expect(changedIn(before + one, before + other)).toEqual([' 1']);
  });
});
