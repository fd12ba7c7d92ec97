/** A link to "#id" finds a slide, or a source of the reference list, of that id. */
import { errorAt, type Message, type SourcePoint } from '../messages/message.ts';
import { suggest } from '../messages/suggest.ts';
import { longestCut } from '../model.ts';
import type { Check } from './check.ts';
import { innerLinks } from './inner-links.ts';

function withoutTarget(target: string, at: SourcePoint, ids: readonly string[], isHidden: boolean): Message {
  if (!isHidden)
    return errorAt(at, 'link-target-unknown', `No slide has the id "${target}".`, suggest(target, ids));
  const reason = `This links to the slide "${target}", which is hidden.`;
  return errorAt(at, 'link-left-out', reason, 'Take "hidden" off that slide, or take the link out.');
}

export const linkTargets: Check = ({ slides, hidden, references }) => {
  const ids = slides.map(({ settings }) => settings.id).filter((id) => id !== '');
  const hiddenIds = new Set(hidden.map(({ settings }) => settings.id));
  const targets = new Set([...ids, ...references[longestCut].map((key) => `ref-${key}`)]);
  return slides.flatMap((slide) =>
    innerLinks(slide)
      .filter(({ target }) => !targets.has(target))
      .map(({ target, at }) => withoutTarget(target, at, ids, hiddenIds.has(target))),
  );
};
