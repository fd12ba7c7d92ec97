/** Phase: cuts a file into its front matter and its slides, line by line, before any Markdown is parsed. */

import { errorAt, type Message, type Outcome } from '../messages/message.ts';
import type { SlideFile } from '../model.ts';
import { otherBlanks, readBlanks } from './blanks.ts';
import { visibleText } from './characters.ts';
import { findCodeFences } from './code-fences.ts';
import { withoutComments } from './comments.ts';
import { grouped } from './long-slide.ts';
import type { SlideSource } from './source.ts';

/** The YAML between a file's first two `---` lines. */
export interface FrontMatterText {
  readonly text: string;
  /** Line of its first character in the file, from 1. */
  readonly line: number;
}

/** A file cut into its parts. */
export interface SplitFile {
  readonly path: string;
  readonly frontMatter: FrontMatterText | null;
  /** Its front matter has no end, and could not be read. */
  readonly frontMatterOpen: boolean;
  readonly slides: readonly SlideSource[];
}

const slideStart = /^#(?=[ \t]|$)/;
const frontMatterFence = new RegExp(`^---[ \\t${otherBlanks}]*$`);
const keyBlank = new RegExp(`^([a-z]+:)[${otherBlanks}]`);
const slideStartWithId = /^#[ \t].*\{#/;

/** The text's lines; the kind of line break leaves lines and columns as editors count them. */
const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** Slides that one file may have; beyond it something else was pasted, such as a program with its remarks. */
export const mostSlides = 2000;

interface FrontMatterLines {
  /** Index of the closing `---`; -1 where the file has no front matter; null where nothing closes it. */
  readonly end: number | null;
}

function findFrontMatter(lines: readonly string[]): FrontMatterLines {
  if (!frontMatterFence.test(lines[0] ?? '')) return { end: -1 };
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (frontMatterFence.test(line)) return { end: index };
    if (slideStartWithId.test(line)) return { end: null };
  }
  return { end: null };
}

function slideStarts(
  lines: readonly string[],
  from: number,
): { starts: number[]; unclosed: readonly number[] } {
  const { blocks, unclosed } = findCodeFences(lines, from);
  const inCode = new Set<number>();
  for (const { first, last } of blocks) for (let line = first; line <= last; line += 1) inCode.add(line);
  const starts = [...lines.keys()].filter(
    (index) => index >= from && !inCode.has(index) && slideStart.test(lines[index] ?? ''),
  );
  return { starts, unclosed };
}

function textBeforeSlides(path: string, lines: readonly string[], from: number, to: number): Message[] {
  const index = lines.findIndex((line, at) => at >= from && at < to && line.trim() !== '');
  if (index < 0) return [];
  const column = (lines[index] ?? '').search(/\S/) + 1;
  const at = { file: path, line: index + 1, column };
  const reason = 'This text stands before the first slide and would be shown nowhere.';
  return [errorAt(at, 'text-before-first-slide', reason, 'Start a slide above it with "# Headline {#id}".')];
}

const unclosedFrontMatter = (path: string): Message =>
  errorAt(
    { file: path, line: 1, column: 1 },
    'front-matter-invalid',
    'The front matter opened here is never closed.',
    'Write "---" on a line of its own below its last key.',
  );

const unclosedCode = (path: string, line: number, text: string): Message =>
  errorAt(
    { file: path, line: line + 1, column: text.search(/\S/) + 1 },
    'fence-unclosed',
    'The code opened here is never closed.',
    'Close it with a fence as long as this one, on a line of its own.',
  );

const tooManySlides = (path: string, line: number, count: number): Message =>
  errorAt(
    { file: path, line: line + 1, column: 1 },
    'slides-too-many',
    `This file has ${grouped(count)} slides, more than the ${grouped(mostSlides)} that it may have.`,
    'Divide it into files, or take out what was pasted by mistake; from here on it is read as one slide.',
  );

const noSlide = (path: string): Message =>
  errorAt(
    { file: path, line: 1, column: 1 },
    'headline-missing',
    'This file has no slide.',
    'Start one with "# Headline {#id}".',
  );

/** Cuts a file into front matter and slides; nothing of it is lost without a message. */
export function splitFile(file: SlideFile): Outcome<SplitFile> {
  const { path } = file;
  const { result: text, messages: hidden } = visibleText(file);
  const written = linesOf(text);
  const { end } = findFrontMatter(written);
  const { result: uncommented, messages: inComments } = withoutComments(path, written, (end ?? 0) + 1);
  const { result: lines, messages: unseen } = readBlanks(path, uncommented, (end ?? 0) + 1);
  const { starts: found, unclosed } = slideStarts(lines, (end ?? 0) + 1);
  const starts = found.slice(0, mostSlides + 1);
  const tooMany = found.length > mostSlides ? [tooManySlides(path, starts.at(-1) ?? 0, found.length)] : [];
  const firstSlide = starts[0] ?? lines.length;
  const slides = starts.map((start, index) => ({
    path,
    line: start + 1,
    text: lines.slice(start, starts[index + 1] ?? lines.length).join('\n'),
  }));
  const frontMatter =
    end !== null && end > 0
      ? {
          text: lines
            .slice(1, end)
            .map((line) => line.replace(keyBlank, '$1 '))
            .join('\n'),
          line: 2,
        }
      : null;
  const lost =
    end === null ? [unclosedFrontMatter(path)] : textBeforeSlides(path, lines, end + 1, firstSlide);
  const messages = [
    ...hidden,
    ...inComments,
    ...unseen,
    ...lost,
    ...tooMany,
    ...(slides.length === 0 && lost.length === 0 ? [noSlide(path)] : []),
    ...unclosed.map((line) => unclosedCode(path, line, lines[line] ?? '')),
  ];
  return { result: { path, frontMatter, frontMatterOpen: end === null, slides }, messages };
}
