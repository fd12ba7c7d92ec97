/** Bookmarks by act and slide: Chromium gives a flat list of headlines, with their spaces lost where they break. */
import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** A first-level headline as the page has it, and the act it stands in; empty outside the acts. */
export interface Headline {
  readonly text: string;
  readonly act: string;
}

interface Bookmark {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** A bookmark of its own, or an act's with the slides inside it. */
interface Entry extends Bookmark {
  readonly inside: readonly Bookmark[];
}

const name = (key: string): PDFName => PDFName.of(key);
const lettersOf = (text: string): string => text.replace(/\s+/g, '');

function bookmarks(document: PDFDocument, outline: PDFDict): Bookmark[] {
  const found: Bookmark[] = [];
  let next = outline.get(name('First'));
  while (next instanceof PDFRef) {
    const dict = document.context.lookup(next, PDFDict);
    found.push({ ref: next, dict });
    next = dict.get(name('Next'));
  }
  return found;
}

function titleOf({ dict }: Bookmark): string {
  const title = dict.lookup(name('Title'));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
}

/** Puts `entries` under `parent`, in order. `Count` is what a reader sees of them: an act is open, so its slides count. */
function link(parent: Bookmark, entries: readonly Bookmark[], count: number): void {
  const set = (dict: PDFDict, key: string, value: PDFRef | undefined): void => {
    if (value) dict.set(name(key), value);
    else dict.delete(name(key));
  };
  entries.forEach(({ dict }, index) => {
    set(dict, 'Parent', parent.ref);
    set(dict, 'Prev', entries[index - 1]?.ref);
    set(dict, 'Next', entries[index + 1]?.ref);
  });
  set(parent.dict, 'First', entries[0]?.ref);
  set(parent.dict, 'Last', entries.at(-1)?.ref);
  parent.dict.set(name('Count'), PDFNumber.of(count));
}

/** A bookmark for an act, which goes where its first slide goes. */
function actBookmark(document: PDFDocument, act: string, slides: readonly Bookmark[]): Entry {
  const dict = document.context.obj({}) as PDFDict;
  dict.set(name('Title'), PDFHexString.fromText(act));
  for (const key of ['Dest', 'A']) {
    const target = slides[0]?.dict.get(name(key));
    if (target) dict.set(name(key), target);
  }
  const entry = { ref: document.context.register(dict), dict, inside: slides };
  link(entry, slides, slides.length);
  return entry;
}

/** Neighbours of one act under one bookmark; what is in none, or alone in it, stays by itself. */
function groupByAct(
  document: PDFDocument,
  marked: readonly { readonly bookmark: Bookmark; readonly act: string }[],
): Entry[] {
  const groups: { act: string; slides: Bookmark[] }[] = [];
  for (const { bookmark, act } of marked) {
    const last = groups.at(-1);
    if (last && act !== '' && last.act === act) last.slides.push(bookmark);
    else groups.push({ act, slides: [bookmark] });
  }
  return groups.flatMap(({ act, slides }) =>
    act === '' || slides.length === 1
      ? slides.map((slide) => ({ ...slide, inside: [] }))
      : [actBookmark(document, act, slides)],
  );
}

/**
 * Gives bookmarks the spaces back that Chromium drops where a headline breaks into lines (Chromium 143 and 156), and
 * puts the slides of an act under the act's name. A bookmark that is none of the headlines stays as it is.
 */
export function mendBookmarks(document: PDFDocument, headlines: readonly Headline[]): void {
  const ref = document.catalog.get(name('Outlines'));
  if (!(ref instanceof PDFRef)) return;
  const outline = { ref, dict: document.context.lookup(ref, PDFDict) };
  const byLetters = new Map(headlines.map((headline) => [lettersOf(headline.text), headline]));
  const marked = bookmarks(document, outline.dict).map((bookmark) => {
    const headline = byLetters.get(lettersOf(titleOf(bookmark)));
    if (headline) bookmark.dict.set(name('Title'), PDFHexString.fromText(headline.text));
    return { bookmark, act: headline?.act ?? '' };
  });
  const entries = groupByAct(document, marked);
  if (entries.length === 0) return;
  link(
    outline,
    entries,
    entries.reduce((count, { inside }) => count + 1 + inside.length, 0),
  );
}
