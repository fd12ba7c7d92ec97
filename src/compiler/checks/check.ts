/** What a check over the whole deck is. */

import type { Message } from '../messages/message.ts';
import type { PerCut, TalkLengths } from '../model.ts';
import type { Draft } from '../phases/draft.ts';
import type { SlideSource } from '../source/source.ts';

/** The deck with its references numbered and paged. */
export interface DraftDeck {
  readonly slides: readonly Draft[];
  /** Those that are not shown. */
  readonly hidden: readonly Draft[];
  readonly references: PerCut<readonly string[]>;
  /** Null where the talk does not declare its lengths. */
  readonly lengths: TalkLengths | null;
  /** Slides in which errors were found already: what they seem to lack may be what the errors are about. */
  readonly broken: ReadonlySet<SlideSource>;
}

/** Looks at the whole deck; its time grows with the deck and no faster. */
export type Check = (deck: DraftDeck) => Message[];
