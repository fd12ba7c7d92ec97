import { describe, expect, it } from 'vitest';
import { compile } from '../index.ts';
import type { Slide } from '../model.ts';
import { compileText, saidOf } from '../one-slide.testing.ts';
import { smallVocabulary } from '../small-vocabulary.testing.ts';

const books = [...smallVocabulary.sources.keys()].filter((key) => key.startsWith('book'));
const citing = (keys: readonly string[]): string => keys.map((key) => `[@${key}]`).join(' ');
const listSlide =
  '# List {#list cut=10 layout=references minutes=2 minutes-10=1}\n\n::references\n\n:::notes\nSay.\n:::\n\n';

const pagesOf = ({ deck }: ReturnType<typeof compileText>): readonly Slide[] =>
  deck.slides.filter(({ layout }) => layout === 'references');

describe('pageReferences', () => {
  const compiled = compileText(`${listSlide}# Cited {#cited cut=10 layout=opener}\n\n${citing(books)}`);
  const pages = pagesOf(compiled);

  it('makes as many slides as the list needs, with ids and headlines of their own', () => {
    expect(saidOf(compiled)).toEqual([]);
    expect(pages.map(({ id }) => id).slice(0, 3)).toEqual(['list', 'list-2', 'list-3']);
    expect(pages[1]?.headlineText).toBe(`List (2 of ${pages.length})`);
    expect(compiled.html.match(/<li id="ref-/g)).toHaveLength(books.length);
  });

  it('shares the planned time among them, and leaves the notes with the first', () => {
    const sum = pages.reduce((minutes, page) => minutes + page.minutes[20], 0);
    expect(sum).toBeCloseTo(2);
    expect(pages.map(({ notes }) => notes !== null)).toEqual([true, ...pages.slice(1).map(() => false)]);
  });

  it('says nothing of pages where there is only one in every cut', () => {
    const { html } = compileText(
      `${listSlide}# Cited {#cited layout=opener}\n\n${citing(books.slice(0, 3))}`,
    );
    expect(html).not.toContain('list-page');
  });
});

describe('pageReferences, in several cuts', () => {
  const compiled = compileText(
    [
      listSlide,
      `# Long {#long cut=40 layout=opener}\n\n${citing(books.slice(20))}\n\n`,
      `# Short {#short cut=10 layout=opener}\n\n${citing(books.slice(0, 3).toReversed())}\n\n`,
      `# Usual {#usual layout=opener}\n\n${citing(books.slice(3, 20))}`,
    ].join(''),
  );
  const pages = pagesOf(compiled);

  it('leaves the pages out that a cut does not need', () => {
    expect(saidOf(compiled)).toEqual([]);
    expect(pages.map(({ cuts }) => cuts.join(' '))).toEqual(['10 20 40', '20 40', '40', '40']);
    expect(pages.map(({ cut }) => cut)).toEqual([10, 20, 40, 40]);
  });

  it('splits the minutes over the pages of each cut', () => {
    const minutes = (cut: 10 | 20 | 40): number[] => pages.map((page) => page.minutes[cut]);
    expect(minutes(10)).toEqual([1, 0, 0, 0]);
    expect(minutes(20)).toEqual([1, 1, 0, 0]);
    expect(minutes(40)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('says of every entry its number and its page in every cut', () => {
    const entries = [...compiled.html.matchAll(/<li id="ref-(\w+)" value="(\d+)" ([^>]*)>/g)];
    const entry = (key: string): string[] | undefined => entries.find(([, found]) => found === key)?.slice(2);
    expect(entries).toHaveLength(books.length);
    expect(entry('book03')).toEqual(['21', 'data-numbers="1 1 21" data-pages="1 1 3"']);
    expect(entry('book20')).toEqual(['40', 'data-numbers="- 20 40" data-pages="- 2 4"']);
    expect(entry('book21')).toEqual(['1', 'data-numbers="- - 1" data-pages="- - 1"']);
  });

  it('tells the browser how many pages every cut has', () => {
    const headlines = [...compiled.html.matchAll(/<h1[^>]*>(List.*)<\/h1>/g)].map(([, headline]) => headline);
    expect(headlines[1]).toBe(
      'List<span class="list-page" data-page="2" data-counts="1 2 4"> (2\u00a0of\u00a04)</span>',
    );
  });

  it('has no pages in a cut that the list itself is not in', () => {
    const text = `# List {#list layout=references}\n\n::references\n\n# A [@cole2001] {#a cut=10 layout=opener}`;
    const { html } = compileText(text);
    expect(html).toContain('data-numbers="1 1 1" data-pages="- 1 1"');
  });
});

describe('pageReferences, of a long list', () => {
  const [, book] = [...smallVocabulary.sources].find(([key]) => key === 'book01') ?? [];

  /** Grounds of the pages that a list of so many books takes. */
  function grounds(count: number): string[] {
    if (!book) throw new Error('The small vocabulary has no books.');
    const sources = new Map(Array.from({ length: count }, (_, index) => [`many${index}`, book]));
    const text = `${listSlide.replace('layout', 'ground=night layout')}# A {#a layout=opener}\n\n${citing([...sources.keys()])}`;
    const compiled = compile([{ path: 'slides/talk.md', text }], {
      vocabulary: { ...smallVocabulary, sources },
      hasAsset: () => false,
      showBroken: false,
    });
    return pagesOf(compiled).map(({ ground }) => ground);
  }

  it('keeps its ground for four pages, and changes it evenly in more', () => {
    const initials = (count: number): string =>
      grounds(count)
        .map((ground) => ground[0])
        .join('');
    expect(initials(40)).toBe('nnnn');
    expect(initials(50)).toBe('nnnpp');
    expect(initials(80)).toBe('nnnnpppp');
    expect(initials(90)).toBe('nnnpppnnn');
  });
});
