/** Which errors belong to which slide, by file and line. */
import { countUpTo } from '../markdown/count-up-to.ts';
import type { SlideSource } from '../source/source.ts';
import type { Message } from './message.ts';

/** The slides of one file in their order, and the line of each. */
interface FileSlides {
  readonly slides: SlideSource[];
  readonly lines: number[];
}

function groupedByFile(slides: readonly SlideSource[]): Map<string, FileSlides> {
  const files = new Map<string, FileSlides>();
  for (const slide of new Set(slides)) {
    const file = files.get(slide.path) ?? { slides: [], lines: [] };
    files.set(slide.path, file);
    file.slides.push(slide);
    file.lines.push(slide.line);
  }
  return files;
}

/** The last of a file's slides that starts at a line or above it. */
const slideAt = (file: FileSlides | undefined, line: number): SlideSource | undefined =>
  file?.slides[countUpTo(file.lines, line) - 1];

/** The errors of every slide that has any. Those of front matter belong to none. */
export function errorsBySlide(
  slides: readonly SlideSource[],
  messages: readonly Message[],
): ReadonlyMap<SlideSource, readonly Message[]> {
  const files = groupedByFile(slides);
  const errors = new Map<SlideSource, Message[]>();
  for (const message of messages.filter(({ level }) => level === 'error')) {
    const slide = slideAt(files.get(message.file), message.line);
    const ofSlide = slide && errors.get(slide);
    if (ofSlide) ofSlide.push(message);
    else if (slide) errors.set(slide, [message]);
  }
  return errors;
}
