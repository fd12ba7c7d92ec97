/** Phase: makes a finished slide of a draft: its Markdown becomes HTML. */
import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import { walk } from '../markdown/rewrite.ts';
import { forEachPart, longestCut, type Notes, type Slide } from '../model.ts';
import type { Draft } from '../phases/draft.ts';
import type { Page, Reference } from '../references/page.ts';
import { perCut } from '../references/per-cut.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { citeElement, type Numbering } from './cite.ts';
import { blockElements, inlineElements } from './elements.ts';

const isBehind = (node: RootContent): boolean => node.data?.resolved?.behind ?? false;

/** The words a reader sees, without the numbers of sources. */
function plainWords(nodes: readonly ElementContent[]): string {
  const words = nodes.map((node) => {
    if (node.type === 'text') return node.value;
    const isCite = node.type === 'element' && [node.properties['className']].flat().includes('cite');
    return node.type === 'element' && !isCite ? plainWords(node.children) : '';
  });
  return words.join('');
}

function hasAside({ body }: Draft): boolean {
  let found = false;
  walk(body, (node) => {
    found ||= node.type === 'containerDirective' && node.name === 'aside';
  });
  return found;
}

function buildNotes(draft: Draft, page: Page): Notes | null {
  const { notes, source } = draft;
  if (!notes) return null;
  return forEachPart((part) => blockElements(notes[part], page, source.path));
}

function referencesOf(
  { references }: Draft,
  { numbers }: Numbering,
  { sources }: Vocabulary,
): readonly Reference[] {
  return references.flatMap(({ key, pages }) => {
    const words = sources.get(key);
    return words ? [{ key, numbers: perCut((cut) => numbers[cut].get(key) ?? null), pages, words }] : [];
  });
}

const pageOf = (draft: Draft, numbering: Numbering, vocabulary: Vocabulary): Page => ({
  ground: draft.settings.ground,
  lang: draft.settings.lang,
  hasAside: hasAside(draft),
  references: referencesOf(draft, numbering, vocabulary),
  cite: (key) => citeElement(key, numbering),
  isCited: (key) => numbering.numbers[longestCut].has(key),
});

/** The slide with everything on it as HTML. */
export function buildSlide(draft: Draft, numbering: Numbering, vocabulary: Vocabulary): Slide {
  const { source, settings, gathered, body } = draft;
  const page = pageOf(draft, numbering, vocabulary);
  const headline = inlineElements(draft.headline, page, source.path);
  return {
    ...settings,
    at: draft.at,
    act: draft.file.act,
    headline,
    headlineText: plainWords(headline).replace(/\s+/g, ' ').trim(),
    behind: blockElements(body.filter(isBehind), page, source.path),
    body: blockElements(
      body.filter((node) => !isBehind(node)),
      page,
      source.path,
    ),
    notes: buildNotes(draft, page),
    charts: gathered.charts,
    figures: gathered.figures,
    decisions: gathered.decisions,
    cites: gathered.cites,
    noteCites: gathered.noteCites,
    basis: gathered.basis.map((piece) => inlineElements(piece, page, source.path)),
  };
}
