/** What the codes of a font stand for: a `/ToUnicode` map, read and written. */

const token = /<([0-9A-Fa-f\s]*)>|\[|\]|[A-Za-z]+/g;

const lettersOf = (hex: string): string => {
  const digits = hex.replace(/\s/g, '');
  return String.fromCharCode(...(digits.match(/.{1,4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
};

/** The same letters, the last of them so many places further on. */
function later(letters: string, steps: number): string {
  const last = letters.length - 1;
  return letters.slice(0, last) + String.fromCharCode(letters.charCodeAt(last) + steps);
}

/** Codes one by one: `<0003> <0020>`. */
function readCharacters(hexes: readonly string[], into: Map<number, string>): void {
  for (let at = 0; at + 1 < hexes.length; at += 2)
    into.set(Number.parseInt(hexes[at] ?? '', 16), lettersOf(hexes[at + 1] ?? ''));
}

type Word = string | readonly string[];

/** Codes from … to …: `<0024> <0026> <0041>`, or with a list of letters. */
function readRanges(words: readonly Word[], into: Map<number, string>): void {
  for (let at = 0; at + 2 < words.length; at += 3) {
    const [first, last] = [words[at], words[at + 1]].map((word) => Number.parseInt(String(word), 16));
    const letters = words[at + 2] ?? '';
    for (let code = first ?? 0; code <= (last ?? -1); code += 1) {
      const step = code - (first ?? 0);
      const own =
        typeof letters === 'string' ? later(lettersOf(letters), step) : lettersOf(letters[step] ?? '');
      into.set(code, own);
    }
  }
}

/** Reads a map: from codes to what they stand for. */
export function readUnicodeMap(text: string): Map<number, string> {
  const map = new Map<number, string>();
  let words: (string | string[])[] = [];
  let list: string[] | null = null;
  for (const [word, hex] of text.matchAll(token)) {
    if (hex !== undefined) (list ?? words).push(hex);
    else if (word === '[') list = [];
    else if (word === ']') {
      if (list) words.push(list);
      list = null;
    } else {
      if (word === 'endbfchar') readCharacters(words.map(String), map);
      if (word === 'endbfrange') readRanges(words, map);
      words = [];
    }
  }
  return map;
}

const digits = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');
const hexOf = (letters: string): string =>
  Array.from({ length: letters.length }, (_, index) => digits(letters.charCodeAt(index))).join('');

/** Programs read no more than so many lines at once. */
const lines = 100;

/** Writes a map of codes of two bytes. */
export function writeUnicodeMap(map: ReadonlyMap<number, string>): string {
  const entries = [...map].map(([code, letters]) => `<${digits(code)}> <${hexOf(letters)}>`);
  const blocks = Array.from({ length: Math.ceil(entries.length / lines) }, (_, index) => {
    const block = entries.slice(index * lines, (index + 1) * lines);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
    '',
  ].join('\n');
}
