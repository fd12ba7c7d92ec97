/** A file of the assets as a picture: its size, or why it cannot be shown. */
import { crc32 } from 'node:zlib';
import { imageSize } from 'image-size';
import { contentOf, type PictureKind, textOf } from './content.ts';
import { hasNamespace, isWhole, referenceIn, svgSize } from './svg.ts';

/** A picture that browsers show. */
export interface ShownPicture {
  readonly kind: PictureKind;
  /** In pixels, as it is shown: a photograph that was taken on its side is turned. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** What a drawing asks for outside itself, and does not get; null for nothing. */
  readonly asksFor: string | null;
}

/** A file that cannot be shown. */
export interface NoPicture {
  /** Follows the file's name: `is empty.` */
  readonly fault: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
}

/** What a file of the assets is when it is shown on a slide. */
export type PictureFile = ShownPicture | NoPicture;

/** Whether the file can be shown. */
export const isShown = (file: PictureFile): file is ShownPicture => 'kind' in file;

const copyAgain = 'Copy or download it again.';
const damaged: NoPicture = {
  fault: 'is damaged: it is cut off, or some of its bytes are not as they were saved.',
  remedy: copyAgain,
};

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * A PNG is a list of chunks, the last of them `IEND`, each with a sum of its bytes. Those whose names begin with a capital
 * are needed to show it: a browser leaves out a damaged one, and what is left of the picture with it.
 */
function isWholePng(bytes: Uint8Array): boolean {
  const data = view(bytes);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + data.getUint32(at);
    const isNeeded = (data.getUint8(at + 4) & 0x20) === 0;
    if (end + 4 > bytes.length) return false;
    if (isNeeded && crc32(bytes.subarray(at + 4, end)) !== data.getUint32(end)) return false;
    if (data.getUint32(at + 4) === 0x49454e44) return true;
    at = end + 4;
  }
  return false;
}

/** A JPEG is a list of segments, then the picture, in which no byte 255 is followed by 217, then these two. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  const data = view(bytes);
  let at = 2;
  while (at + 4 <= bytes.length && data.getUint16(at) !== 0xffda) {
    // Segments may stand apart by bytes 255.
    at += bytes[at] === 0xff && bytes[at + 1] !== 0xff ? 2 + data.getUint16(at + 2) : 1;
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('ffd9', at, 'hex') >= 0;
}

/** The file of a WebP has its length at its start. */
const isWholeWebp = (bytes: Uint8Array): boolean => view(bytes).getUint32(4, true) + 8 <= bytes.length;

/** An AVIF is a list of boxes, each with its length; 0 is a box that goes on to the end, 1 a length further on. */
function isWholeAvif(bytes: Uint8Array): boolean {
  const data = view(bytes);
  let at = 0;
  while (at + 16 <= bytes.length) {
    const length = data.getUint32(at);
    if (length === 0) return true;
    at += length === 1 ? Number(data.getBigUint64(at + 8)) : Math.max(length, 8);
  }
  return at <= bytes.length;
}

/** The file of a BMP has its length at its start, or 0. */
const isWholeBmp = (bytes: Uint8Array): boolean => view(bytes).getUint32(2, true) <= bytes.length;

/** Where a run of a GIF's data ends that begins at `at`: each piece has its length before it, and 0 ends them. */
function endOfPieces(bytes: Uint8Array, at: number): number {
  let end = at;
  for (let length = bytes[end]; length; length = bytes[end]) end += 1 + length;
  return end + 1;
}

/** Bytes of a GIF's table of colours, as the flags say that stand before it. */
const coloursOf = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** A GIF is a list of blocks: 33 says more of a picture, 44 is one, anything else ends the file. */
function isWholeGif(bytes: Uint8Array): boolean {
  let at = 13 + coloursOf(bytes[10]);
  while (bytes[at] === 33 || bytes[at] === 44) {
    at = endOfPieces(bytes, bytes[at] === 33 ? at + 2 : at + 11 + coloursOf(bytes[at + 9]));
  }
  return at <= bytes.length;
}

const wholeness: Partial<Record<PictureKind, (bytes: Uint8Array) => boolean>> = {
  png: isWholePng,
  jpg: isWholeJpeg,
  webp: isWholeWebp,
  avif: isWholeAvif,
  bmp: isWholeBmp,
  gif: isWholeGif,
};

/** Pixels of a bitmap; null where they cannot be read. An EXIF orientation from 5 on is a quarter turn. */
function bitmapSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

function lookAtBitmap(kind: PictureKind, bytes: Uint8Array): PictureFile {
  if (wholeness[kind]?.(bytes) === false) return damaged;
  const size = bitmapSize(bytes);
  if (!size) return { fault: 'is broken: its size cannot be read.', remedy: copyAgain };
  return { kind, ...size, bytes: bytes.length, asksFor: null };
}

function lookAtDrawing(bytes: Uint8Array): PictureFile {
  const text = textOf(bytes) ?? '';
  if (!hasNamespace(text)) {
    return {
      fault: 'is an SVG that browsers do not show as a file: its first tag does not say that it is one.',
      remedy: 'Write <svg xmlns="http://www.w3.org/2000/svg" …> there.',
    };
  }
  if (!isWhole(text)) return damaged;
  return { kind: 'svg', ...svgSize(text), bytes: bytes.length, asksFor: referenceIn(text) };
}

/** A browser goes by the name to tell a drawing from a bitmap; which bitmap it is, it sees. */
function misnamed(kind: PictureKind, path: string): NoPicture | null {
  const isNamedDrawing = /\.svg$/i.test(path);
  if ((kind === 'svg') === isNamedDrawing) return null;
  const fault = `holds ${kind === 'svg' ? 'an SVG drawing' : 'no SVG drawing'}, and its name says otherwise.`;
  return { fault, remedy: `Let its name end in ".${kind}".` };
}

/** Looks at a file by its bytes. `path` is its name in `assets/`. */
export function lookAtPicture(path: string, bytes: Uint8Array): PictureFile {
  if (bytes.length === 0) return { fault: 'is empty.', remedy: copyAgain };
  const content = contentOf(bytes);
  if (content.kind === null) {
    const fault = `is no picture that browsers show: it holds ${content.words}.`;
    return { fault, remedy: 'Save the picture as PNG or JPEG.' };
  }
  const wrongName = misnamed(content.kind, path);
  if (wrongName) return wrongName;
  const picture = content.kind === 'svg' ? lookAtDrawing(bytes) : lookAtBitmap(content.kind, bytes);
  if (isShown(picture) && (picture.width === 0 || picture.height === 0)) {
    return { fault: `has no pixels: its size is ${picture.width} x ${picture.height}.`, remedy: copyAgain };
  }
  return picture;
}
