/**
 * Puts a space where a line ends between two words. Browsers draw none there (Chromium 143 and 156), and a program that
 * reads the tags makes one word of both.
 */
import { countLetters, type PageWords } from './page-words.ts';
import { isTag, type Kid, type Tag } from './structure-tree.ts';
import type { TaggedText, TaggedTexts } from './tagged-texts.ts';

/** Tags inside a line of text. */
const inline = new Set(['Span', 'Em', 'Strong', 'Link', 'Sub', 'Code', 'Quote', 'Note', 'FENote']);

const isInline = (kid: Kid): boolean => !isTag(kid) || inline.has(kid.role);

/** Texts that are read without a pause, each as what a tag holds from one block inside it to the next. */
function runsIn(tag: Tag): Kid[][] {
  const runs: Kid[][] = [[]];
  for (const kid of tag.kids) {
    if (isInline(kid)) runs.at(-1)?.push(kid);
    else if (isTag(kid)) runs.push(...runsIn(kid), []);
  }
  return runs;
}

/** A text object that writes a space at its end, in its own typeface or, where that has none, in any of the page's. */
function withSpace({ stream, shown }: TaggedText, text: string, texts: TaggedTexts): string {
  const own = texts.fonts.find(stream.resources, shown.font)?.space;
  const [other] = own ? [] : texts.fonts.spacious(stream.resources);
  if (!own && !other) return text;
  const lines = own
    ? [`<${own}> Tj`]
    : [`/${other?.[0]} ${shown.size} Tf`, `<${other?.[1].space}> Tj`, `/${shown.font} ${shown.size} Tf`];
  return text.replace(/\s*ET\s*$/, `\n${lines.join('\n')}\nET`);
}

/** Points by which lines are apart at the least. */
const apart = 2;

/** Two texts that the page does not have: on two lines they are two words, unless the first ends with a hyphen or has no spaces at all. */
function isNewLine(before: TaggedText, after: TaggedText): boolean {
  const [, above] = before.written.at ?? [0, 0];
  const [, below] = after.written.at ?? [0, 0];
  const goesOn = /[-\u2010\u2013\u2014/]$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
  return Math.abs(above - below) > apart && !goesOn.test(before.shown.text);
}

/** Texts that a word ends with and another begins after, with no space in between. */
function openEnds(run: readonly TaggedText[], words: PageWords): TaggedText[] {
  const ends = words.endsIn(run.map(({ shown }) => shown.text).join(''));
  let letters = 0;
  return run.filter((text, index) => {
    letters += countLetters(text.shown.text);
    const next = run[index + 1];
    if (!next || /\s$/.test(text.shown.text) || /^\s/.test(next.shown.text)) return false;
    return ends ? ends(letters) : isNewLine(text, next);
  });
}

/** Separates the words of all tags. `words` are those of the page. */
export function separateWords(tree: Tag, texts: TaggedTexts, words: PageWords): void {
  for (const run of runsIn(tree)) {
    const shown = run.flatMap((kid) => texts.of(kid)).filter((text) => text.shown.text !== '');
    for (const text of openEnds(shown, words)) {
      const { lines } = text.stream.marked;
      const { line } = text.written;
      lines[line] = withSpace(text, lines[line] ?? '', texts);
    }
  }
}
