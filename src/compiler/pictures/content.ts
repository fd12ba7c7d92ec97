/** What a file holds, told by its bytes: a name may say anything. */

/** The kinds of picture that every browser shows, each with the ending that servers know it by. */
export const pictureKinds = ['png', 'jpg', 'gif', 'webp', 'avif', 'bmp', 'ico', 'svg'] as const;
/** One of them. */
export type PictureKind = (typeof pictureKinds)[number];

/** A picture of a kind that browsers show; or what else it is, in words with an article: `a TIFF`. */
export type Content = { readonly kind: PictureKind } | { readonly kind: null; readonly words: string };

/** How bitmaps begin, in hexadecimal. */
const shown: readonly (readonly [PictureKind, RegExp])[] = [
  ['png', /^89504e470d0a1a0a/],
  ['jpg', /^ffd8ff/],
  // "GIF87a" or "GIF89a"
  ['gif', /^47494638(?:37|39)61/],
  // "RIFF", a length, "WEBP"
  ['webp', /^52494646.{8}57454250/],
  // A length, "ftyp", and then "avif" or "avis": the brand itself, or one of those that it is compatible with.
  ['avif', /^.{8}66747970(?:.{8})*?617669(?:66|73)/],
  ['bmp', /^424d.{8}00000000/],
  ['ico', /^0000(?:01|02)00(?!00)..00/],
];

/** How what is taken for a picture begins, and what it is. */
const notShown: readonly (readonly [words: string, RegExp])[] = [
  ['a TIFF, or the raw file of a camera', /^(?:4949(?:2a|2b)00|4d4d00(?:2a|2b))/],
  // "ftyp", and then "heic" and its like, "hevc" and its like, "mif1" or "msf1"
  ['a HEIC, as iPhones save it', /^.{8}66747970(?:6865(?:69|76)|6d(?:69|73)6631)/],
  // "ftyp" with any other brand; Matroska and WebM; AVI; Flash; MPEG
  ['a film', /^(?:.{8}66747970|1a45dfa3|52494646.{8}41564920|464c5601|000001(?:b3|ba))/],
  // "8BPS"
  ['a Photoshop file', /^38425053/],
  // "gimp xcf"
  ['a GIMP file', /^67696d7020786366/],
  ['a JPEG 2000', /^(?:0000000c6a5020|ff4fff51)/],
  ['a JPEG XL', /^(?:0000000c4a584c20|ff0a)/],
  // "%PDF"
  ['a PDF', /^25504446/],
  // "%!PS", and the same with a preview
  ['PostScript', /^(?:25215053|c5d0d3c6)/],
  ['a Windows metafile', /^(?:d7cdc69a|01000000.{72}20454d46)/],
  ['a packed file, as documents of Word and PowerPoint are', /^504b0304/],
  ['a file packed with gzip', /^1f8b/],
  // "version https://git-lfs"
  ['a pointer of Git LFS: the picture itself is not here', /^76657273696f6e2068747470733a2f2f6769742d6c6673/],
];

/** What may stand before the first element of an XML file. */
const prolog = /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!doctype\b[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*/i;

/** The text of a file; null where it is none. */
export function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function contentOfText(text: string): Content {
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text)) {
    return { kind: null, words: 'a web page' };
  }
  const root = text.slice(prolog.exec(text)?.[0].length);
  return /^<(?:[\w-]+:)?svg\b/.test(root) ? { kind: 'svg' } : { kind: null, words: 'text' };
}

/** Looks at the bytes of a file that is not empty. */
export function contentOf(bytes: Uint8Array): Content {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('hex');
  const kind = shown.find(([, begins]) => begins.test(head))?.[0];
  if (kind) return { kind };
  const words = notShown.find(([, begins]) => begins.test(head))?.[0];
  if (words !== undefined) return { kind: null, words };
  const text = textOf(bytes);
  return text === null ? { kind: null, words: 'something that is not known here' } : contentOfText(text);
}
