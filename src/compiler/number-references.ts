/** Phase: numbers the sources and gives the reference list as many slides as it needs. */
import { referenceParts } from './directives/references.ts';
import type { Draft } from './draft.ts';
import { type Cut, cuts } from './model.ts';
import type { SourceWords, Vocabulary } from './vocabulary-types.ts';

/**
 * How much of the list a slide holds, estimated: two columns of about 540 px, less the room for the number, hold 53
 * characters of 20 px text a line, or 55 of an address in the smaller mono, which starts a line of its own; what a
 * headline of one line leaves of the slide's height is 468 px, and the last entry needs no gap below it.
 */
const listMeasure = {
  columns: 2,
  text: { charactersPerLine: 53, lineHeight: 26 },
  address: { charactersPerLine: 55, lineHeight: 20 },
  gap: 10,
  columnHeight: 478,
} as const;

/**
 * The sources in the order in which the slides first cite them, then those that only the speaker notes cite:
 * the room sees the numbers rise from slide to slide.
 */
export function numberReferences(drafts: readonly Draft[]): readonly string[] {
  const shown = drafts.flatMap(({ gathered }) => gathered.cites);
  const spoken = drafts.flatMap(({ gathered }) => gathered.noteCites);
  return [...new Set([...shown, ...spoken])];
}

/** Whether the slide is the one that lists the sources. */
export const listsReferences = ({ body }: Draft): boolean =>
  body.some(
    (node) =>
      node.type === 'leafDirective' && node.name === 'references' && node.data?.resolved !== undefined,
  );

function entryHeight(words: SourceWords | undefined): number {
  if (!words) return 0;
  const [before, title, behind, address] = referenceParts(words);
  const lines = ({ length }: string, of: { charactersPerLine: number; lineHeight: number }): number =>
    Math.ceil(length / of.charactersPerLine) * of.lineHeight;
  return (
    lines(before + title + behind, listMeasure.text) + lines(address, listMeasure.address) + listMeasure.gap
  );
}

/** Fills columns of a height one after the other; no entry is broken across columns. */
function fill(keys: readonly string[], sources: Vocabulary['sources'], columnHeight: number): string[][] {
  const pages: string[][] = [[]];
  let column = 1;
  let height = 0;
  for (const key of keys) {
    const entry = entryHeight(sources.get(key));
    if (height > 0 && height + entry > columnHeight) {
      column += 1;
      height = 0;
    }
    if (column > listMeasure.columns) {
      pages.push([]);
      column = 1;
    }
    pages.at(-1)?.push(key);
    height += entry;
  }
  return pages;
}

/** Cuts the list into as few pages as will do, and these about equally full: no entry stands on a page alone. */
export function paginate(keys: readonly string[], sources: Vocabulary['sources']): string[][] {
  let pages = fill(keys, sources, listMeasure.columnHeight);
  for (let height = listMeasure.columnHeight; height > 0; height -= listMeasure.text.lineHeight) {
    const evener = fill(keys, sources, height);
    if (evener.length > pages.length) break;
    pages = evener;
  }
  return pages;
}

const share = (minutes: Draft['settings']['minutes'], pages: number): Record<Cut, number> => {
  const shared = { ...minutes };
  for (const cut of cuts) shared[cut] = minutes[cut] / pages;
  return shared;
};

/** One page of the list. Where there are several, the headline says which it is; those after the first have the list alone. */
function listPage(draft: Draft, keys: readonly string[], index: number, pages: number): Draft {
  const settings = { ...draft.settings, minutes: share(draft.settings.minutes, pages) };
  const which =
    pages === 1 ? [] : [{ type: 'text', value: ` (${index + 1}\u00a0of\u00a0${pages})` } as const];
  const headline = [...draft.headline, ...which];
  if (index === 0) return { ...draft, settings, headline, references: keys };
  const id = settings.id === '' ? '' : `${settings.id}-${index + 1}`;
  return {
    ...draft,
    settings: { ...settings, id },
    headline,
    body: draft.body.filter((node) => node.type === 'leafDirective' && node.name === 'references'),
    notes: null,
    gathered: { cites: [], noteCites: [], basis: [], charts: [], figures: [] },
    references: keys,
  };
}

/** Puts the pages of the list in place of the first slide that asks for it; its planned time is shared among them. */
export function pageReferences(
  drafts: readonly Draft[],
  references: readonly string[],
  { sources }: Vocabulary,
): readonly Draft[] {
  const first = drafts.findIndex(listsReferences);
  return drafts.flatMap((draft, index) => {
    if (index !== first) return [draft];
    const pages = paginate(references, sources);
    return pages.map((keys, page) => listPage(draft, keys, page, pages.length));
  });
}
