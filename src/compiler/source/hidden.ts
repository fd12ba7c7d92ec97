/** Slides with the attribute `hidden`: nothing of them is on the page, and nothing of them counts. */
import { readTrailingBlock } from '../markdown/attributes.ts';
import { errorAt, type Message, type SourcePoint } from '../messages/message.ts';
import type { SlideSource } from './source.ts';

/** Whether a slide is hidden: asked before anything else of it is read, as an act without slides does not count. */
export function isHidden({ text }: SlideSource): boolean {
  const [headline = ''] = text.split('\n', 1);
  const attributes = readTrailingBlock(headline)?.attributes ?? [];
  return attributes.some(({ form, name }) => form === 'flag' && name === 'hidden');
}

/** Said of the first slide where all are hidden. */
export const nothingShown = (at: SourcePoint): Message =>
  errorAt(
    at,
    'slides-hidden',
    'Every slide is hidden: there is nothing to show.',
    'Take "hidden" off one of them.',
  );
