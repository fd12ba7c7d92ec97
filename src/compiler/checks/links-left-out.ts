/** A link leads somewhere in every talk that has it: to a slide, or to a source of the list, that is in that talk too. */
import { errorAt, type Message } from '../messages/message.ts';
import { type Cut, cuts, longestCut } from '../model.ts';
import { listsReferences } from '../references/page-references.ts';
import { perCut, talksNamed } from '../references/per-cut.ts';
import type { Check, DraftDeck } from './check.ts';
import { innerLinks } from './inner-links.ts';

/** What a link may lead to, and the talks it is in. */
interface Target {
  readonly name: string;
  readonly cuts: readonly Cut[];
  /** What to do where a talk leaves it out. */
  hint(cut: Cut): string;
}

function slideTargets({ slides }: DraftDeck): [string, Target][] {
  return slides.toReversed().map(({ settings: { id, cuts: inCuts } }) => {
    const hint = (cut: Cut): string => `Give that slide "cut=${cut}", or take the link out.`;
    return [id, { name: `the slide "${id}"`, cuts: inCuts, hint }];
  });
}

function sourceTargets({ slides, references }: DraftDeck): [string, Target][] {
  const listedIn = slides.find(listsReferences)?.settings.cuts ?? [];
  const cited = perCut((cut) => new Set(references[cut]));
  const hint = (cut: Cut): string => `Cite it on a slide of the ${cut}-minute talk, or take the link out.`;
  return references[longestCut].map((key) => {
    const inCuts = listedIn.filter((cut) => cited[cut].has(key));
    return [`ref-${key}`, { name: `the source "${key}"`, cuts: inCuts, hint }];
  });
}

/** Of two slides with one id the first counts; that there are two is said elsewhere. */
export const linksLeftOut: Check = (deck) => {
  const targets = new Map([...sourceTargets(deck), ...slideTargets(deck)]);
  return deck.slides.flatMap((slide) =>
    innerLinks(slide).flatMap(({ target, at }): Message[] => {
      const found = targets.get(target);
      const without = cuts.filter((cut) => slide.settings.cuts.includes(cut) && !found?.cuts.includes(cut));
      const [shortest] = without;
      if (!found || shortest === undefined) return [];
      const leave = without.length === 1 ? 'leaves' : 'leave';
      const reason = `This links to ${found.name}, which ${talksNamed(without)} ${leave} out.`;
      return [errorAt(at, 'link-left-out', reason, found.hint(shortest))];
    }),
  );
};
