/** Decides what on a page is the document's and what is decoration, and writes the page with marks that say so. */
import type { Box, PaintPiece, Piece } from './content-stream.ts';

/** What a page tells of its marks as the browser made them. */
export interface OldMarks<Owner> {
  /** The element that the content of a mark belongs to; null where there is none. */
  ownerOf(mark: number): Owner | null;
  /** The picture that an element is, or stands inside; null where it is none. */
  pictureOf(owner: Owner): Owner | null;
}

/** A page with its new marks: the index of an entry of `marks` is the mark's identifier. */
export interface MarkedPage<Owner> {
  readonly text: string;
  readonly marks: readonly { readonly owner: Owner; readonly isPicture: boolean; readonly box: Box | null }[];
  /** From the browser's marks to the new ones; without those that were decoration. */
  readonly renamed: ReadonlyMap<number, number>;
}

const isPaint = (piece: Piece): piece is PaintPiece => piece.kind !== 'state';

/** Marks under which something is written or shown: a mark with lines and grounds alone is decoration. */
function marksWithContent(pieces: readonly Piece[]): ReadonlySet<number> {
  const marks = pieces.flatMap((piece) =>
    isPaint(piece) && piece.kind !== 'path' && piece.mark !== null ? [piece.mark] : [],
  );
  return new Set(marks);
}

interface Owned<Owner> {
  readonly owner: Owner;
  readonly isPicture: boolean;
}

/**
 * Whose each piece is, in order; null for decoration. Browsers mark the texts of a drawing and not its lines. As a
 * picture paints without a break from its ground on, what follows is the picture's, up to the next text or mark.
 */
function ownersOf<Owner>(
  pieces: readonly PaintPiece[],
  withContent: ReadonlySet<number>,
  old: OldMarks<Owner>,
): (Owned<Owner> | null)[] {
  let picture: Owner | null = null;
  return pieces.map(({ mark, kind }) => {
    const owner = mark === null ? null : old.ownerOf(mark);
    if (owner === null) {
      if (kind === 'text') picture = null;
      return picture && { owner: picture, isPicture: true };
    }
    picture = old.pictureOf(owner);
    if (picture) return { owner: picture, isPicture: true };
    return mark !== null && withContent.has(mark) ? { owner, isPicture: false } : null;
  });
}

const opening = (owned: { readonly isPicture: boolean } | null, mark: number): string =>
  owned ? `/${owned.isPicture ? 'Figure' : 'Span'} <</MCID ${mark}>> BDC` : '/Artifact BMC';

/** Writes a page's pieces with new marks: everything that draws is either an element's or an artifact. */
export function markPieces<Owner>(pieces: readonly Piece[], old: OldMarks<Owner>): MarkedPage<Owner> {
  const owners = ownersOf(pieces.filter(isPaint), marksWithContent(pieces), old).values();
  const marks: { owner: Owner; isPicture: boolean; box: Box | null }[] = [];
  const renamed = new Map<number, number>();
  const lines: string[] = [];
  let current: Owner | 'artifact' | null = null;
  for (const piece of pieces) {
    if (isPaint(piece)) {
      const owned = owners.next().value ?? null;
      const next = owned?.owner ?? 'artifact';
      if (next !== current) {
        if (current !== null) lines.push('EMC');
        lines.push(opening(owned, marks.length));
        if (owned) marks.push({ ...owned, box: owned.isPicture ? piece.box : null });
        current = next;
      }
      if (owned && piece.mark !== null) renamed.set(piece.mark, marks.length - 1);
    }
    lines.push(piece.text);
  }
  if (current !== null) lines.push('EMC');
  return { text: `${lines.join('\n')}\n`, marks, renamed };
}
