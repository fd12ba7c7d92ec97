/** Bytes to text: UTF-8, and where it is none. */

/** Bytes that are no UTF-8, and where the sign that stands for them (U+FFFD) is in the text, in UTF-16 units. */
export interface Undecoded {
  readonly offset: number;
  readonly bytes: readonly number[];
}

/** A file's text; a byte order mark is left in it. */
export interface DecodedText {
  readonly text: string;
  readonly undecoded: readonly Undecoded[];
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** First bytes of a file in UTF-16, as some editors call "Unicode". */
const utf16 = [
  { mark: [0xff, 0xfe], decoder: new TextDecoder('utf-16le') },
  { mark: [0xfe, 0xff], decoder: new TextDecoder('utf-16be') },
] as const;

/** How many bytes may follow a first one, and between which values the second lies; RFC 3629, section 4. */
function following(first: number): { readonly count: number; readonly from: number; readonly to: number } {
  const [from, to] = [{ 224: 0xa0, 240: 0x90 }[first] ?? 0x80, { 237: 0x9f, 244: 0x8f }[first] ?? 0xbf];
  if (first >= 0xc2 && first <= 0xdf) return { count: 1, from, to };
  if (first >= 0xe0 && first <= 0xef) return { count: 2, from, to };
  return { count: first >= 0xf0 && first <= 0xf4 ? 3 : 0, from, to };
}

/** The bytes of the character at `start`, or of what begins like one. */
function characterAt(
  bytes: Uint8Array,
  start: number,
): { readonly length: number; readonly isWhole: boolean } {
  const first = bytes[start] ?? 0;
  const { count, from, to } = following(first);
  let length = 1;
  while (length <= count) {
    const byte = bytes[start + length] ?? 0;
    const fits = length === 1 ? byte >= from && byte <= to : byte >= 0x80 && byte <= 0xbf;
    if (!fits) break;
    length += 1;
  }
  return { length, isWhole: first < 0x80 || (count > 0 && length === count + 1) };
}

/** Text around bytes that are none. */
function decodeAround(bytes: Uint8Array): DecodedText {
  const undecoded: Undecoded[] = [];
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const { length, isWhole } = characterAt(bytes, at);
    if (!isWhole) {
      text += strict.decode(bytes.subarray(from, at));
      undecoded.push({ offset: text.length, bytes: [...bytes.subarray(at, at + length)] });
      text += '\uFFFD';
      from = at + length;
    }
    at += length;
  }
  return { text: text + strict.decode(bytes.subarray(from)), undecoded };
}

/** Reads bytes as UTF-8. What is none is named, and the rest is read all the same. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const other = utf16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (other) return { text: other.decoder.decode(bytes), undecoded: [{ offset: 0, bytes: other.mark }] };
  try {
    return { text: strict.decode(bytes), undecoded: [] };
  } catch {
    return decodeAround(bytes);
  }
}
