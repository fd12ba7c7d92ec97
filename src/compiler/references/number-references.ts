/** Phase: numbers the sources, anew in each cut. */

import type { PerCut } from '../model.ts';
import type { Draft } from '../phases/draft.ts';
import { perCut } from './per-cut.ts';

/**
 * Each cut's sources in the order in which its slides first cite them, then those that only their speaker notes cite:
 * the room sees the numbers rise from slide to slide, however long the talk.
 */
export function numberReferences(drafts: readonly Draft[]): PerCut<readonly string[]> {
  return perCut((cut) => {
    const told = drafts.filter(({ settings }) => settings.cuts.includes(cut));
    const shown = told.flatMap(({ gathered }) => gathered.cites);
    const spoken = told.flatMap(({ gathered }) => gathered.noteCites);
    return [...new Set([...shown, ...spoken])];
  });
}
