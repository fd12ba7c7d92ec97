/** What is written under each tag. */
import type { PDFDocument } from '@cantoo/pdf-lib';
import { Fonts } from './fonts.ts';
import type { WrittenText } from './mark-pieces.ts';
import type { RemarkedStream } from './remark-pages.ts';
import { readShownText, type ShownText } from './shown-text.ts';
import { type Content, isContent, isTag, type Kid } from './structure-tree.ts';

/** A text object, and where it is written. */
export interface TaggedText {
  readonly stream: RemarkedStream;
  readonly written: WrittenText;
  readonly shown: ShownText;
}

const keyOf = ({ page, form, mark }: Content): string => `${page} ${form ?? ''} ${mark}`;

/** Finds the text objects of tags. */
export class TaggedTexts {
  readonly fonts: Fonts;
  /** Every text object, page by page, those in no tag too. */
  readonly all: readonly TaggedText[];
  readonly #byMark = new Map<string, TaggedText[]>();

  constructor(document: PDFDocument, streams: readonly RemarkedStream[]) {
    this.fonts = new Fonts(document);
    this.all = streams.flatMap((stream) => this.#read(stream));
    for (const text of this.all) this.#file(text);
  }

  #read(stream: RemarkedStream): TaggedText[] {
    const fontOf = (key: string) => this.fonts.find(stream.resources, key);
    const { lines, texts } = stream.marked;
    return texts.map((written) => ({
      stream,
      written,
      shown: readShownText(lines[written.line] ?? '', fontOf),
    }));
  }

  #file(text: TaggedText): void {
    const { page, form } = text.stream;
    const { mark } = text.written;
    if (mark === null) return;
    const key = keyOf({ page, mark, ...(form && { form }) });
    const known = this.#byMark.get(key) ?? [];
    known.push(text);
    this.#byMark.set(key, known);
  }

  /** The text objects of what a tag holds, in the order of the tags. */
  of(kid: Kid): readonly TaggedText[] {
    if (isTag(kid)) return kid.kids.flatMap((inner) => this.of(inner));
    return isContent(kid) ? (this.#byMark.get(keyOf(kid)) ?? []) : [];
  }

  /** The same as words, put together as they are in the file. */
  textOf(kid: Kid): string {
    return this.of(kid)
      .map(({ shown }) => shown.text)
      .join('');
  }
}
