/**
 * The colour space sRGB as an ICC profile, for programs that keep PDFs or print them. Written from the numbers of the
 * standard (IEC 61966-2-1, adapted to the ICC's white, D50), so it is nobody's file and needs no licence.
 */

/** Numbers of 32 bits with 16 of them behind the point. */
const fixed = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), index * 4);
  return bytes;
};

const signature = (word: string): Buffer => Buffer.concat([Buffer.from(word, 'latin1'), Buffer.alloc(4)]);

const xyz = (...values: readonly [number, number, number]): Buffer =>
  Buffer.concat([signature('XYZ '), fixed(...values)]);

/** A text in English. */
function text(words: string): Buffer {
  const letters = Buffer.from(words, 'utf16le').swap16();
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(12, 4);
  head.write('enUS', 8, 'latin1');
  head.writeUInt32BE(letters.length, 12);
  head.writeUInt32BE(28, 16);
  return Buffer.concat([signature('mluc'), head, letters]);
}

/** How the numbers of a colour grow with its light: a power of 2.4 above a straight foot. */
const curve = Buffer.concat([
  signature('para'),
  Buffer.from([0, 3, 0, 0]),
  fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
]);

const white = [0.9642, 1, 0.8249] as const;

const adaptation = Buffer.concat([
  signature('sf32'),
  fixed(1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678),
]);

const tags: readonly (readonly [name: string, data: Buffer])[] = [
  ['desc', text('sRGB')],
  ['cprt', text('No copyright')],
  ['wtpt', xyz(...white)],
  ['chad', adaptation],
  ['rXYZ', xyz(0.436066, 0.222488, 0.013916)],
  ['gXYZ', xyz(0.385147, 0.716873, 0.097076)],
  ['bXYZ', xyz(0.143066, 0.060608, 0.714096)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

const headLength = 128;

function head(length: number): Buffer {
  const bytes = Buffer.alloc(headLength);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The day the standard was published: a profile has to name one.
  for (const [index, part] of [1999, 10, 18].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  fixed(...white).copy(bytes, 68);
  return bytes;
}

/** The profile, some 600 bytes. */
export function srgbProfile(): Uint8Array {
  const list = Buffer.alloc(4 + tags.length * 12);
  list.writeUInt32BE(tags.length, 0);
  const places = new Map<Buffer, number>();
  const data: Buffer[] = [];
  let end = headLength + list.length;
  for (const [index, [name, content]] of tags.entries()) {
    // The three curves are one.
    const at = places.get(content) ?? end;
    if (at === end) {
      data.push(padded(content));
      places.set(content, end);
      end += padded(content).length;
    }
    list.write(name, 4 + index * 12, 'latin1');
    list.writeUInt32BE(at, 8 + index * 12);
    list.writeUInt32BE(content.length, 12 + index * 12);
  }
  return Buffer.concat([head(end), list, ...data]);
}
