/** Phase: gives the reference list as many slides as the longest talk needs; a shorter talk has the first of them. */
import type { PhrasingContent } from 'mdast';
import type { Ground } from '../../theme/tokens.ts';
import type { CompileMemory } from '../memory.ts';
import { type Cut, cuts, longestCut, type PerCut, type SlideSettings } from '../model.ts';
import type { Draft, ListedSource } from '../phases/draft.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { paginate } from './paginate.ts';
import { numbersPerCut, perCut } from './per-cut.ts';

/** The talk never stays on one ground for more than five slides, and the list has a neighbour on either side. */
const mostOnOneGround = 4;

const otherGround: Readonly<Record<Ground, Ground>> = { paper: 'night', night: 'paper' };

/** Whether the slide is the one that lists the sources. */
export const listsReferences = ({ body }: Draft): boolean =>
  body.some(
    (node) =>
      node.type === 'leafDirective' && node.name === 'references' && node.data?.resolved !== undefined,
  );

/** The pages of the list in each cut; none in a cut that the list is not in. */
type Pages = PerCut<readonly (readonly string[])[]>;

const pageNumbers = (pages: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(pages.flatMap((keys, page) => keys.map((key) => [key, page + 1] as const)));

/** The sources of each page as the longest talk has them, with the page they stand on in every talk. */
function listed(pages: Pages): ListedSource[][] {
  const numbers = perCut((cut) => pageNumbers(pages[cut]));
  const pagesOf = (key: string): PerCut<number | null> => perCut((cut) => numbers[cut].get(key) ?? null);
  return pages[longestCut].map((keys) => keys.map((key) => ({ key, pages: pagesOf(key) })));
}

/** ` (2 of 6)`, with the number of pages in every cut for the browser; nothing where the list is never divided. */
function whichPage(index: number, pages: Pages): PhrasingContent[] {
  const counts = perCut((cut) => pages[cut].length);
  if (cuts.every((cut) => counts[cut] < 2)) return [];
  const total = counts[longestCut];
  const value = total > 1 && index < total ? ` (${index + 1}\u00a0of\u00a0${total})` : '';
  const hProperties = {
    className: ['list-page'],
    dataPage: index + 1,
    dataCounts: numbersPerCut((cut) => counts[cut] || null),
  };
  return [{ type: 'emphasis', data: { hName: 'span', hProperties }, children: [{ type: 'text', value }] }];
}

/** A list of more pages than may stand on one ground is divided into even parts, and every part changes it. */
function groundOf(ground: Ground, index: number, total: number): Ground {
  const parts = Math.ceil(total / mostOnOneGround);
  const part = Math.floor(index / Math.ceil(total / parts));
  return part % 2 === 0 ? ground : otherGround[ground];
}

/** The page's share of the time planned for the list, and the talks that have so many pages. */
function pageSettings(settings: SlideSettings, index: number, pages: Pages): SlideSettings {
  const inCuts = cuts.filter((cut) => index < pages[cut].length);
  const share = (cut: Cut): number => (inCuts.includes(cut) ? settings.minutes[cut] / pages[cut].length : 0);
  const total = Math.max(...cuts.map((cut) => pages[cut].length));
  return {
    ...settings,
    id: index === 0 || settings.id === '' ? settings.id : `${settings.id}-${index + 1}`,
    // Nobody sees the pages of an appendix one after the other on a screen.
    ground: settings.appendix ? settings.ground : groundOf(settings.ground, index, total),
    cut: inCuts[0] ?? settings.cut,
    cuts: inCuts,
    minutes: perCut(share),
  };
}

/** One page of the list. Those after the first have the list alone. */
function listPage(draft: Draft, index: number, pages: Pages, references: readonly ListedSource[]): Draft {
  const settings = pageSettings(draft.settings, index, pages);
  const headline = [...draft.headline, ...whichPage(index, pages)];
  if (index === 0) return { ...draft, settings, headline, references };
  return {
    ...draft,
    settings,
    headline,
    body: draft.body.filter((node) => node.type === 'leafDirective' && node.name === 'references'),
    notes: null,
    gathered: { cites: [], noteCites: [], basis: [], charts: [], figures: [], decisions: [] },
    references,
  };
}

/** The pages that stand in the place of the slide `draft`. */
function listPages(
  draft: Draft,
  references: PerCut<readonly string[]>,
  { sources }: Vocabulary,
): readonly Draft[] {
  const isIn = (cut: Cut): boolean => draft.settings.cuts.includes(cut);
  const hasPictures = draft.body.some(({ type }) => type === 'pictureRow');
  const pages = perCut((cut) => (isIn(cut) ? paginate(references[cut], sources, hasPictures) : []));
  const lists = listed(pages);
  const total = Math.max(...cuts.map((cut) => pages[cut].length));
  return Array.from({ length: total }, (_, page) => listPage(draft, page, pages, lists[page] ?? []));
}

/** Puts the pages of the list in place of the first slide that asks for it. */
export function pageReferences(
  drafts: readonly Draft[],
  references: PerCut<readonly string[]>,
  vocabulary: Vocabulary,
  memory: CompileMemory,
): readonly Draft[] {
  const first = drafts.findIndex(listsReferences);
  return drafts.flatMap((draft, index) => {
    if (index !== first) return [draft];
    const make = () => listPages(draft, references, vocabulary);
    return memory.keep('list pages', [draft, JSON.stringify(references)], make);
  });
}
