/** What is cited is listed, once. */
import type { Nodes } from 'mdast';
import { errorAt, type Message, warningAt } from '../messages/message.ts';
import { cuts, longestCut } from '../model.ts';
import type { Draft } from '../phases/draft.ts';
import { listsReferences } from '../references/page-references.ts';
import { talksNamed } from '../references/per-cut.ts';
import { pointOf } from '../source/source.ts';
import type { Check, DraftDeck } from './check.ts';

const isList = (node: Nodes): boolean =>
  node.type === 'leafDirective' && node.name === 'references' && node.data?.resolved !== undefined;

/** Pages of one list share their source, and count once. */
function listedTwice(slides: readonly Draft[]): Message[] {
  const bySource = new Map(slides.toReversed().map((slide) => [slide.source, slide]));
  const lists = [...bySource.values()]
    .toReversed()
    .flatMap(({ source, body }) => body.filter(isList).map((node) => pointOf(source, node)));
  const reason = 'The talk lists its sources twice.';
  return lists
    .slice(1)
    .map((place) => errorAt(place, 'directive-misplaced', reason, 'Keep one "::references" in the talk.'));
}

function notListed({ slides, references }: DraftDeck): Message[] {
  const citing = slides.find(({ gathered }) => gathered.cites.length + gathered.noteCites.length > 0);
  if (references[longestCut].length === 0 || !citing || slides.some(listsReferences)) return [];
  const reason = 'The talk cites sources from here on, and no slide lists them.';
  return [warningAt(citing.at, 'references-missing', reason, 'Add a last slide with "::references".')];
}

/** A list that a shorter talk leaves out, though it cites. */
function notListedInCut({ slides, references, broken }: DraftDeck): Message[] {
  const list = slides.find(listsReferences);
  if (!list || broken.has(list.source)) return [];
  const without = cuts.filter((cut) => references[cut].length > 0 && !list.settings.cuts.includes(cut));
  const [shortest] = without;
  if (shortest === undefined) return [];
  const reason = `This list of sources is not in ${talksNamed(without)}, and sources are cited there.`;
  return [warningAt(list.at, 'references-missing', reason, `Give the slide "cut=${shortest}".`)];
}

export const referenceList: Check = (deck) => [
  ...listedTwice(deck.slides),
  ...notListed(deck),
  ...notListedInCut(deck),
];
