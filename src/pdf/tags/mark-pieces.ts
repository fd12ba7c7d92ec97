/** Decides what on a page is the document's and what is decoration, and writes the page with marks that say so. */
import type { PDFRef } from '@cantoo/pdf-lib';
import type { Box, PaintPiece, Piece } from './content-stream.ts';

/** What a page tells of its marks as the browser made them. */
export interface OldMarks<Owner> {
  /** The element that the content of a mark belongs to; null where there is none. */
  ownerOf(mark: number): Owner | null;
  /** The picture that an element is, or stands inside; null where it is none. */
  pictureOf(owner: Owner): Owner | null;
}

interface Owned<Owner> {
  readonly owner: Owner;
  readonly isPicture: boolean;
}

/** A mark that is written, and what stands under it. */
export interface NewMark<Owner> extends Owned<Owner> {
  /** Its identifier. */
  readonly mark: number;
  readonly box: Box | null;
}

/** A text object that is written. */
export interface WrittenText {
  /** Its place among the lines. */
  readonly line: number;
  /** The mark it stands under; null for decoration. */
  readonly mark: number | null;
  readonly at: PaintPiece['at'];
}

/** A stream with its new marks. */
export interface MarkedStream<Owner> {
  /** What it is written as. */
  readonly lines: string[];
  readonly texts: readonly WrittenText[];
  readonly marks: readonly NewMark<Owner>[];
  /** From the browser's marks to the new ones; without those that were decoration. */
  readonly renamed: ReadonlyMap<number, number>;
  /** Forms with marks of their own that are shown, each with the picture it belongs to. */
  readonly forms: ReadonlyMap<PDFRef, Owner | null>;
}

const isPaint = (piece: Piece): piece is PaintPiece => piece.kind !== 'state' && piece.kind !== 'form';

/** Marks under which something is written or shown: a mark with lines and grounds alone is decoration. */
function marksWithContent(pieces: readonly Piece[]): ReadonlySet<number> {
  const marks = pieces.flatMap((piece) =>
    isPaint(piece) && piece.kind !== 'path' && piece.mark !== null ? [piece.mark] : [],
  );
  return new Set(marks);
}

/**
 * Says whose each piece is. Browsers mark the texts of a drawing and not its lines. As a picture paints without a break
 * from its ground on, what follows is the picture's, up to the next text or mark.
 */
class Ownership<Owner> {
  /** The picture that is being painted. */
  picture: Owner | null;
  readonly #withContent: ReadonlySet<number>;
  readonly #old: OldMarks<Owner>;

  constructor(pieces: readonly Piece[], old: OldMarks<Owner>, picture: Owner | null) {
    this.#withContent = marksWithContent(pieces);
    this.#old = old;
    this.picture = picture;
  }

  /** Null for decoration. To be asked of each piece in turn. */
  of({ mark, kind }: PaintPiece): Owned<Owner> | null {
    const owner = mark === null ? null : this.#old.ownerOf(mark);
    if (owner === null) {
      if (kind === 'text') this.picture = null;
      return this.picture && { owner: this.picture, isPicture: true };
    }
    this.picture = this.#old.pictureOf(owner);
    if (this.picture) return { owner: this.picture, isPicture: true };
    return mark !== null && this.#withContent.has(mark) ? { owner, isPicture: false } : null;
  }
}

/** How what is no part of the document is marked: as decoration, or as the foot that every page of a sheet has. */
const artifacts = {
  decoration: '/Artifact BMC',
  foot: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
} as const;

/** Writes a stream's pieces, each under its mark. */
class Writer<Owner> {
  readonly lines: string[] = [];
  readonly texts: WrittenText[] = [];
  readonly marks: NewMark<Owner>[] = [];
  readonly renamed = new Map<number, number>();
  #current: Owner | keyof typeof artifacts | null = null;
  #next: number;

  constructor(first: number) {
    this.#next = first;
  }

  paint({ kind, text, mark, box, at }: PaintPiece, owned: Owned<Owner> | keyof typeof artifacts): void {
    const isOwned = typeof owned !== 'string';
    const next = isOwned ? owned.owner : owned;
    if (next !== this.#current) {
      this.close();
      this.lines.push(isOwned ? this.#open(owned, box) : artifacts[owned]);
      this.#current = next;
    }
    if (isOwned && mark !== null) this.renamed.set(mark, this.#next - 1);
    if (kind === 'text')
      this.texts.push({ line: this.lines.length, mark: isOwned ? this.#next - 1 : null, at });
    this.lines.push(text);
  }

  #open(owned: Owned<Owner>, box: Box | null): string {
    const mark = this.#next++;
    this.marks.push({ ...owned, mark, box: owned.isPicture ? box : null });
    return `/${owned.isPicture ? 'Figure' : 'Span'} <</MCID ${mark}>> BDC`;
  }

  close(): void {
    if (this.#current !== null) this.lines.push('EMC');
    this.#current = null;
  }
}

/** What a stream stands in. */
export interface Around<Owner> {
  /** The picture that a form belongs to. */
  readonly picture: Owner | null;
  /**
   * The number of the first mark: no two of a page and its forms are the same, as some readers take them all for the
   * page's (pdf.js 5.4).
   */
  readonly first: number;
  /** Up to where text that is in no tag is the page's foot, in points from below; 0 where pages have none. */
  readonly foot: number;
}

/**
 * Writes a stream's pieces with new marks: everything that draws is either an element's or an artifact. A form with marks
 * of its own stands under none.
 */
export function markPieces<Owner>(
  pieces: readonly Piece[],
  old: OldMarks<Owner>,
  { picture, first, foot }: Around<Owner> = { picture: null, first: 0, foot: 0 },
): MarkedStream<Owner> {
  const ownership = new Ownership(pieces, old, picture);
  const writer = new Writer<Owner>(first);
  const forms = new Map<PDFRef, Owner | null>();
  for (const piece of pieces) {
    if (isPaint(piece)) {
      const owned = ownership.of(piece);
      const isFoot = piece.at !== null && piece.at[1] < foot;
      writer.paint(piece, owned ?? (isFoot ? 'foot' : 'decoration'));
      continue;
    }
    if (piece.kind === 'form') {
      writer.close();
      forms.set(piece.form, ownership.picture);
    }
    writer.lines.push(piece.text);
  }
  writer.close();
  const { lines, texts, marks, renamed } = writer;
  return { lines, texts, marks, renamed, forms };
}
