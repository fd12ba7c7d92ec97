/** Phase: takes the speaker notes out of the body and divides them at their headings. */
import type { Heading, Nodes, Parents, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ContainerDirective } from '../markdown/nodes.ts';
import { rewriteAll } from '../markdown/rewrite.ts';
import { errorAt, type Message, type Outcome, warningAt } from '../messages/message.ts';
import { suggest } from '../messages/suggest.ts';
import { forEachPart, type NotesPart, notesParts } from '../model.ts';
import { pointOf, type SlideSource } from '../source/source.ts';
import type { Draft, Phase } from './draft.ts';

type DraftNotes = NonNullable<Draft['notes']>;

/** `## Ask` and its kin, by their words in small letters. The text before any heading is what to say. */
const partNames = notesParts.filter((part) => part !== 'say');
const partHeadings = partNames.map((part) => part[0]?.toUpperCase() + part.slice(1));

const isNotes = (node: Nodes): node is ContainerDirective =>
  node.type === 'containerDirective' && node.name === 'notes';

function partOf(heading: Heading): NotesPart | null {
  const words = textOf(heading).trim().toLowerCase();
  return partNames.find((part) => part === words) ?? null;
}

const unknownPart = (source: SlideSource, heading: Heading): Message => {
  const words = textOf(heading).trim();
  const place = pointOf(source, heading.children[0] ?? heading);
  return errorAt(place, 'notes-part-unknown', `Notes have no part "${words}".`, suggest(words, partHeadings));
};

const secondPart = (source: SlideSource, heading: Heading): Message =>
  errorAt(
    pointOf(source, heading),
    'notes-duplicate',
    `These notes already have a part "${textOf(heading).trim()}".`,
    'Put both under one heading.',
  );

/** Divides the notes; a heading that names no part stays as text in the part it stands in. */
function divide(container: ContainerDirective, source: SlideSource): Outcome<DraftNotes> {
  const parts = forEachPart((): RootContent[] => []);
  const messages: Message[] = [];
  const met = new Set<NotesPart>();
  let current: NotesPart = 'say';
  for (const node of container.children) {
    const part = node.type === 'heading' && node.depth === 2 ? partOf(node) : null;
    if (node.type !== 'heading' || node.depth !== 2) parts[current].push(node);
    else if (part === null) {
      messages.push(unknownPart(source, node));
      parts[current].push({ ...node, type: 'paragraph' });
    } else {
      if (met.has(part)) messages.push(secondPart(source, node));
      met.add(part);
      current = part;
    }
  }
  return { result: parts, messages };
}

function joinNotes(all: readonly DraftNotes[]): DraftNotes | null {
  if (all.length === 0) return null;
  return forEachPart((part) => all.flatMap((notes) => notes[part]));
}

function placeFault(source: SlideSource, node: ContainerDirective, parents: readonly Parents[]): Message[] {
  const parent = parents[0];
  if (!parent || parents.some(({ data }) => data?.unclosed)) return [];
  const name = parent.type === 'containerDirective' ? `":::${parent.name}"` : `a ${parent.type}`;
  const reason = `Notes belong to the whole slide and cannot stand inside ${name}.`;
  return [
    errorAt(pointOf(source, node), 'directive-misplaced', reason, 'Move them to the end of the slide.'),
  ];
}

function wholeFaults(
  source: SlideSource,
  found: readonly ContainerDirective[],
  notes: readonly DraftNotes[],
): Message[] {
  const again = found
    .slice(1)
    .map((node) =>
      errorAt(
        pointOf(source, node),
        'notes-duplicate',
        'This slide already has notes.',
        'Write them in one fence.',
      ),
    );
  const [first] = found;
  if (!first || notes.some(({ say }) => say.length > 0)) return again;
  const hint = 'Write it above the first heading of the notes.';
  const reason = 'These notes do not have what to say.';
  return [...again, warningAt(pointOf(source, first), 'notes-say-missing', reason, hint)];
}

/** Takes the notes out, wherever they stand, so that an error never puts them on the screen. */
export const takeNotes: Phase = (draft) => {
  const found: ContainerDirective[] = [];
  const misplaced: Message[] = [];
  const body = rewriteAll(draft.body, (node, parents) => {
    if (!isNotes(node)) return null;
    if (!parents.some(isNotes)) found.push(node);
    misplaced.push(...placeFault(draft.source, node, parents));
    return parents.some(isNotes) ? null : [];
  });
  const divided = found.map((node) => divide(node, draft.source));
  const notes = divided.map(({ result }) => result);
  const messages = [
    ...misplaced,
    ...divided.flatMap(({ messages: own }) => own),
    ...wholeFaults(draft.source, found, notes),
  ];
  return { result: { ...draft, body, notes: joinNotes(notes) }, messages };
};
