/** SVG files: their size, and what an `<img>` leaves out of them. */

/** Size in CSS pixels. Browsers draw one that says none at 300 x 150. */
const sizeOfNone = { width: 300, height: 150 };

const pixelsOf: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
};

/** The first tag of the drawing. */
const rootOf = (text: string): string =>
  /<(?:[\w-]+:)?svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text)?.[0] ?? '';

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean)?.trim() ?? '';

/** A length in pixels; null for none, and for a share of something. */
function lengthOf(written: string): number | null {
  const [, number, unit = ''] = /^\+?([\d.]+(?:e[+-]?\d+)?)([a-z]*)$/i.exec(written) ?? [];
  const pixels = pixelsOf[unit.toLowerCase()];
  return number === undefined || pixels === undefined ? null : Number(number) * pixels;
}

/** Width and height as a browser has them for an image, in whole pixels; 0 only where the file says 0. */
export function svgSize(text: string): { readonly width: number; readonly height: number } {
  const root = rootOf(text);
  const [width, height] = [lengthOf(attribute(root, 'width')), lengthOf(attribute(root, 'height'))];
  const [, , across = 0, down = 0] = attribute(root, 'viewBox')
    .split(/[\s,]+/)
    .map(Number);
  const hasBox = across > 0 && down > 0;
  const size = {
    width: width ?? (hasBox ? (height === null ? across : (height * across) / down) : sizeOfNone.width),
    height: height ?? (hasBox ? (width === null ? down : (width * down) / across) : sizeOfNone.height),
  };
  const whole = (length: number): number => (length > 0 ? Math.max(1, Math.round(length)) : 0);
  return { width: whole(size.width), height: whole(size.height) };
}

/** Without its namespace it is no drawing as a file, though it is one inside a web page. */
export const hasNamespace = (text: string): boolean => text.includes('http://www.w3.org/2000/svg');

/** Whether its last element is closed. */
export const isWhole = (text: string): boolean =>
  /\/>$/.test(rootOf(text)) || /<\/(?:[\w-]+:)?svg\s*>/.test(text.slice(-5000));

const references = [
  /<(?!a[\s>])[\w:-]+\b(?:[^<>"']|"[^"]*"|'[^']*')*?\s(?:(?:xlink:)?href|src)\s*=\s*["']\s*(?!#|data:)(?<address>[^"'\s][^"']*)["']/gi,
  /\burl\(\s*["']?\s*(?!["'#]|data:)(?<address>[^"')]+)/gi,
  /@import\s+["'](?!data:)(?<address>[^"']+)/gi,
  /<\?xml-stylesheet\b[^>]*\bhref\s*=\s*["'](?!#|data:)(?<address>[^"']+)/gi,
];

/** The text outside comments. Linear in the text, however many begin and do not end. */
function withoutComments(text: string): string {
  const [first, ...opened] = text.split('<!--');
  const behind = opened.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''));
  return [first, ...behind].join(' ');
}

/** The first file or host that the drawing asks for; null for none. An `<img>` loads nothing for its drawing. */
export function referenceIn(text: string): string | null {
  const drawn = withoutComments(text);
  for (const pattern of references) {
    for (const { groups } of drawn.matchAll(pattern)) {
      const address = groups?.['address']?.trim();
      if (address) return address;
    }
  }
  return null;
}
