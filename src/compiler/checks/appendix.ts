/** What belongs to the appendix stands behind all else: stepping on ends before it. */
import { errorAt } from '../messages/message.ts';
import type { Check } from './check.ts';

export const appendixLast: Check = ({ slides }) => {
  const first = slides.findIndex(({ settings }) => settings.appendix);
  const talk = first < 0 ? [] : slides.slice(first).filter(({ settings }) => !settings.appendix);
  return talk.map(({ at }) =>
    errorAt(
      at,
      'appendix-misplaced',
      'This slide stands behind one of the appendix, and whoever steps on does not come to it.',
      'Move it before that one, or give it the word "appendix" too.',
    ),
  );
};
