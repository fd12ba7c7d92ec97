/** Which errors belong to which slide, by file and line. */
import type { Message } from './message.ts';
import type { SlideSource } from './source.ts';

/** The last of a file's slides, in their order, that starts at a line or above it. */
function slideAt(slides: readonly SlideSource[], line: number): SlideSource | undefined {
  let low = 0;
  let high = slides.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((slides[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return slides[low - 1];
}

function groupedByFile(slides: readonly SlideSource[]): Map<string, SlideSource[]> {
  const files = new Map<string, SlideSource[]>();
  for (const slide of new Set(slides)) {
    const file = files.get(slide.path);
    if (file) file.push(slide);
    else files.set(slide.path, [slide]);
  }
  return files;
}

/** The errors of every slide that has any. Those of front matter belong to none. */
export function errorsBySlide(
  slides: readonly SlideSource[],
  messages: readonly Message[],
): ReadonlyMap<SlideSource, readonly Message[]> {
  const files = groupedByFile(slides);
  const errors = new Map<SlideSource, Message[]>();
  for (const message of messages.filter(({ level }) => level === 'error')) {
    const slide = slideAt(files.get(message.file) ?? [], message.line);
    if (slide) errors.set(slide, [...(errors.get(slide) ?? []), message]);
  }
  return errors;
}
