/** What a directive of the slides is, and what its file is given to work with. */
import type { Parents } from 'mdast';
import type { Attribute } from '../markdown/attributes.ts';
import type { DirectiveNode, Resolved } from '../markdown/nodes.ts';
import { errorAt, type Message, type Outcome, type Rule, type SourcePoint } from '../messages/message.ts';
import { suggest } from '../messages/suggest.ts';
import type { PhaseContext } from '../phases/draft.ts';
import { pointAt, type SlideSource, startOffset } from '../source/source.ts';

/** A directive as written on a slide. Its node's children are finished: resolved and cited. */
export interface DirectiveUse extends PhaseContext {
  readonly node: DirectiveNode;
  readonly source: SlideSource;
  /** Only attributes the directive allows. Offsets count from the slide's start. */
  readonly attributes: readonly Attribute[];
  /** The words between its brackets as written; null without brackets. */
  readonly label: { readonly words: string; readonly offset: number } | null;
  /** What it stands in, the outermost first; empty for the slide itself. */
  readonly parents: readonly Parents[];
}

/** One directive of the closed list. */
export interface Directive {
  /** `:name[…]` in a line, `::name` on a line of its own, `:::name` around others. */
  readonly kind: 'text' | 'leaf' | 'container';
  /** How it is written, for hints. */
  readonly example: string;
  /** Attributes it may have; `#` for a name. */
  readonly attributes: readonly string[];
  /** Whether it takes words in brackets. */
  readonly takesLabel: boolean;
  /** Where it may stand: `slide` is anywhere but in the notes, `top` on the slide itself and in nothing else. */
  readonly place: 'top' | 'slide' | 'anywhere';
  /** Looks up what it names. A null result leaves the directive on the slide as written. */
  resolve(use: DirectiveUse): Outcome<Resolved | null>;
}

/** A result with what is given and nothing else. */
export const resolved = (part: Partial<Resolved> & Pick<Resolved, 'html'>): Outcome<Resolved> => ({
  result: { cites: [], basis: [], charts: [], figures: [], decisions: [], behind: false, ...part },
  messages: [],
});

/** No result, and why. */
export const refused = (...messages: Message[]): Outcome<null> => ({ result: null, messages });

/** Where a directive begins. */
export const placeOf = ({ source, node }: DirectiveUse): SourcePoint => pointAt(source, startOffset(node));

/** A list of the vocabulary that a directive looks its name up in. */
export interface Lookup<Words> {
  /** `chart`, for the messages. */
  readonly what: string;
  readonly rule: Rule;
  readonly names: ReadonlyMap<string, Words>;
}

/** A name that a directive gives, and where it stands. */
export interface Named {
  readonly name: string;
  readonly offset: number;
}

/** The name in `{#name}`. */
export function nameInBraces({ attributes }: DirectiveUse): Named | null {
  const id = attributes.find(({ form }) => form === 'id');
  return id ? { name: id.value, offset: id.valueOffset } : null;
}

/** The name in `[name]`. */
export function nameInBrackets({ label }: DirectiveUse): Named | null {
  const name = label?.words.trim() ?? '';
  return label && name !== '' ? { name, offset: label.offset + label.words.search(/\S/) } : null;
}

/** What the directive names; a message where it names nothing, or nothing that there is. */
export function lookUp<Words>(
  use: DirectiveUse,
  named: Named | null,
  { what, rule, names }: Lookup<Words>,
  example: string,
): Outcome<{ readonly name: string; readonly words: Words } | null> {
  if (!named)
    return refused(errorAt(placeOf(use), rule, `This does not say which ${what}.`, `Write "${example}".`));
  const words = names.get(named.name);
  if (words !== undefined) return { result: { name: named.name, words }, messages: [] };
  const reason = `No ${what} is named "${named.name}".`;
  return refused(
    errorAt(pointAt(use.source, named.offset), rule, reason, suggest(named.name, [...names.keys()])),
  );
}
