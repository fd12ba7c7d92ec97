/** A slide on its way through the phases, and what a phase is. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Attribute } from '../markdown/attributes.ts';
import type { Outcome, SourcePoint } from '../messages/message.ts';
import { forEachPart, type NotesPart, type PerCut, type SlideSettings } from '../model.ts';
import type { AssetFolder } from '../pictures/asset-folder.ts';
import type { FileSettings } from '../source/front-matter.ts';
import type { SlideSource } from '../source/source.ts';
import type { Vocabulary } from '../vocabulary-types.ts';

/** What a slide shows and says, as the last phases gathered it. */
export interface Gathered {
  readonly cites: readonly string[];
  readonly noteCites: readonly string[];
  readonly basis: readonly (readonly PhrasingContent[])[];
  readonly charts: readonly string[];
  readonly figures: readonly string[];
  readonly decisions: readonly string[];
}

/** A line of the reference list, and the page it stands on in each cut, from 1; null where a cut has no such line. */
export interface ListedSource {
  readonly key: string;
  readonly pages: PerCut<number | null>;
}

/** One slide. Every phase fills in its part and hands on the rest. */
export interface Draft {
  readonly source: SlideSource;
  readonly file: FileSettings;
  /** Where its headline begins. */
  readonly at: SourcePoint;
  /** As written behind the headline; offsets count from the slide's start. */
  readonly attributes: readonly Attribute[];
  readonly settings: SlideSettings;
  readonly headline: readonly PhrasingContent[];
  readonly body: readonly RootContent[];
  readonly notes: Readonly<Record<NotesPart, readonly RootContent[]>> | null;
  readonly gathered: Gathered;
  /** The sources that this slide lists in the longest talk, where it is one of the reference list's. */
  readonly references: readonly ListedSource[];
}

/** What the phases of one slide may ask. */
export interface PhaseContext {
  readonly vocabulary: Vocabulary;
  /** Whether a file of `assets/` exists, by its path in that folder: `photos/u2.jpg`. */
  hasAsset(path: string): boolean;
  /** The files of `assets/` themselves; left out where nobody looks into them, and every one is taken for a picture. */
  readonly assets?: AssetFolder;
}

/** A step of the pipeline for one slide. Pure: the draft it is given stays as it is. */
export type Phase = (draft: Draft, context: PhaseContext) => Outcome<Draft>;

/** The parts of a slide that hold Markdown. */
type Trees = Pick<Draft, 'headline' | 'body' | 'notes'>;

/** Which of them a node stands in. */
export type TreeName = keyof Trees;

/** Applies one change to the headline, the body and every part of the notes. */
export function changeTrees(
  { headline, body, notes }: Trees,
  change: <Content extends PhrasingContent | RootContent>(
    nodes: readonly Content[],
    tree: TreeName,
  ) => Content[],
): Trees {
  return {
    headline: change(headline, 'headline'),
    body: change(body, 'body'),
    notes: notes && forEachPart((part) => change(notes[part], 'notes')),
  };
}
