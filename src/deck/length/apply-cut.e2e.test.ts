/** The three lengths of the talk in the built page: slides, numbers, the list of sources, times, links. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cut, cuts, longestCut } from '../../compiler/model.ts';
import { type DeckOnTest, goTo, onSlide, openShow, place, reloadShow, slideIds } from '../show.testing.ts';
import { usualCut } from './read-cut.ts';

/** What a cut shows, as it stands on the page. */
interface CutOnPage {
  readonly slides: readonly { readonly id: string; readonly cuts: string; readonly number: string }[];
  /** Numbers and sources of the citations a slide shows, slide by slide. */
  readonly cited: readonly (readonly (readonly [number, string])[])[];
  readonly citedInNotes: readonly (readonly [number, string])[];
  /** The entries of the list as they stand, page by page: number, shown number, id. */
  readonly listed: readonly (readonly (readonly [number, number, string])[])[];
  readonly listHeadlines: readonly string[];
  /** Numbers of the source lines that have numbers alone. */
  readonly sourceLines: readonly (readonly number[])[];
  readonly seconds: number;
  readonly ids: readonly string[];
  readonly targets: readonly string[];
}

/** Runs in the page. */
function readPage(): CutOnPage {
  const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const digits = (element: Element | null) => Number(element?.textContent?.replaceAll(/\D/g, ''));
  const cites = (root: ParentNode, selector: string) =>
    all(root, selector).map((cite): [number, string] => [digits(cite), cite.dataset['source'] ?? '']);
  const slides = all(document, '.slides > section');
  const lists = all(document, 'ol.references');
  return {
    slides: slides.map((slide) => ({
      id: slide.id,
      cuts: slide.dataset['cuts'] ?? '',
      number: slide.querySelector<HTMLElement>('.slide-frame')?.dataset['number'] ?? '',
    })),
    cited: slides.map((slide) => cites(slide, '.slide-frame a.cite')),
    citedInNotes: cites(document, 'aside.notes a.cite'),
    listed: lists.map((list) =>
      all(list, 'li').map((entry): [number, number, string] => [
        Number(entry.getAttribute('value')),
        digits(entry.querySelector('.number')),
        entry.id,
      ]),
    ),
    listHeadlines: lists.map((list) => list.closest('section')?.querySelector('h1')?.textContent ?? ''),
    sourceLines: all(document, '.source-line .more-cites').map((line) => all(line, 'a.cite').map(digits)),
    seconds: slides.reduce((sum, slide) => sum + Number(slide.dataset['timing']), 0),
    ids: all(document, '[id]').map(({ id }) => id),
    targets: all(document, '.slides a[href^="#"]').map(
      (link) => link.getAttribute('href')?.replace(/^#\/?/, '') ?? '',
    ),
  };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe.each(cuts)('the talk of %i minutes', (cut) => {
  let shown: CutOnPage;
  let whole: CutOnPage;
  beforeAll(async () => {
    const read = async (query: string): Promise<CutOnPage> => {
      const deck = await openShow({ query });
      const page = await deck.page.evaluate<CutOnPage>(`window.crisisDeck.withAllSlides(${readPage})`);
      await deck.close();
      return page;
    };
    shown = await read(`?cut=${cut}`);
    whole = cut === longestCut ? shown : await read(`?cut=${longestCut}`);
  });

  it('has its slides in the order of the whole talk, numbered as they stand', () => {
    const expected = whole.slides.filter(({ cuts: in_ }) => in_.split(' ').includes(String(cut)));
    expect(shown.slides.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(shown.slides.map(({ number }) => Number(number))).toEqual(upTo(shown.slides.length));
  });

  it('numbers its sources as they are first cited, slide by slide, then those of the notes', () => {
    let known = new Map<string, number>();
    for (const [index, citations] of shown.cited.entries()) {
      for (const [number, source] of citations) expect(known.get(source) ?? number).toBe(number);
      const fresh = new Set(citations.filter(([, source]) => !known.has(source)).map(([number]) => number));
      const expected = upTo(fresh.size).map((number) => known.size + number);
      expect(
        [...fresh].sort((a, b) => a - b),
        shown.slides[index]?.id,
      ).toEqual(expected);
      known = new Map([...known, ...citations.map(([number, source]) => [source, number] as const)]);
    }
    for (const [number, source] of shown.citedInNotes) {
      if (known.has(source)) expect(known.get(source)).toBe(number);
      else expect(number).toBeGreaterThan(known.size);
    }
  });

  it('lists what it cites, page after page, and says which page of how many', () => {
    const entries = shown.listed.flat();
    expect(entries.map(([value]) => value)).toEqual(upTo(entries.length));
    for (const [value, number] of entries) expect(number).toBe(value);
    const numbers = new Map(entries.map(([number, , id]) => [id, number]));
    for (const [number, key] of [...shown.cited.flat(), ...shown.citedInNotes])
      expect(numbers.get(`ref-${key}`), key).toBe(number);
    for (const page of shown.listed) expect(page.length).toBeGreaterThan(1);
    const pages = shown.listed.length;
    shown.listHeadlines.forEach((words, index) => {
      if (pages > 1) expect(words).toMatch(new RegExp(`\\S \\(${index + 1}\u00a0of\u00a0${pages}\\)$`));
      else expect(words).not.toContain('(');
    });
  });

  it('sets the numbers of a source line in ascending order', () => {
    expect(shown.sourceLines.length).toBeGreaterThan(3);
    for (const line of shown.sourceLines) expect(line).toEqual([...line].sort((a, b) => a - b));
  });

  it('takes its time, within a minute', () => {
    expect(Math.abs(shown.seconds - cut * 60)).toBeLessThanOrEqual(60);
  });

  it('has no id twice and no link to what is not there', () => {
    expect(shown.ids.filter((id, index) => shown.ids.indexOf(id) !== index)).toEqual([]);
    expect(shown.targets.length).toBeGreaterThan(20);
    expect(shown.targets.filter((target) => !shown.ids.includes(target))).toEqual([]);
  });
});

describe('choosing the length', () => {
  let deck: DeckOnTest;
  let page: Page;
  beforeAll(async () => {
    deck = await openShow({ query: '?cut=30' });
    page = deck.page;
  });
  afterAll(() => deck.close());

  const choose = async (cut: Cut): Promise<void> => {
    await page.keyboard.press('m');
    const arrival = page.waitForEvent('domcontentloaded');
    await page.getByRole('button', { name: `${cut} minutes` }).click();
    await arrival;
    await page.evaluate(() => window.crisisDeck?.ready);
  };
  const pressed = () => page.locator('dialog [aria-pressed="true"]').textContent();

  it('shows the usual talk where the address asks for one there is not', async () => {
    await page.keyboard.press('m');
    expect(await pressed()).toBe(`${usualCut} minutes`);
    await page.keyboard.press('Escape');
    expect(await slideIds(page)).not.toContain('cabinet-room');
    expect(await slideIds(page)).toContain('roots');
  });

  it('keeps the slide and the step, through a reload as well', async () => {
    await goTo(page, 'within-range/1');
    const before = await place(page);
    expect(before).toMatchObject({ id: 'within-range', step: 2 });
    await choose(40);
    expect(await slideIds(page)).toContain('cabinet-room');
    expect(await place(page)).toEqual(before);
    await reloadShow(page);
    expect(await slideIds(page)).toContain('cabinet-room');
    expect(await place(page)).toEqual(before);
  });

  it('goes to the last slide before that the other talk has as well', async () => {
    await goTo(page, 'cabinet-room');
    await choose(10);
    await onSlide(page, 'excomm');
    expect(await slideIds(page)).not.toContain('roots');
    expect(deck.consoleErrors).toEqual([]);
  });
});
