/** A link to "#id" finds a slide, or a source of the reference list, of that id. */
import { errorAt } from '../message.ts';
import { longestCut } from '../model.ts';
import { suggest } from '../suggest.ts';
import type { Check } from './check.ts';
import { innerLinks } from './inner-links.ts';

export const linkTargets: Check = ({ slides, references }) => {
  const ids = slides.map(({ settings }) => settings.id).filter((id) => id !== '');
  const targets = new Set([...ids, ...references[longestCut].map((key) => `ref-${key}`)]);
  return slides.flatMap((slide) =>
    innerLinks(slide)
      .filter(({ target }) => !targets.has(target))
      .map(({ target, at }) =>
        errorAt(at, 'link-target-unknown', `No slide has the id "${target}".`, suggest(target, ids)),
      ),
  );
};
