/**
 * Which key of the deck was pressed, on whatever keyboard. What is printed on the key counts where it is a Latin letter, a
 * digit or a sign; on keyboards of other scripts, and for digits that have a letter in their place, it is the place of the key
 * that counts, as on an American keyboard.
 */

/** What is read of a keyboard event. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

const asWritten = /^[a-z0-9.,;/?+=-]$/i;

const signs: Readonly<Record<string, string>> = { Period: '.', Slash: '/', Minus: '-', Equal: '+' };
const signsWithShift: Readonly<Record<string, string>> = { Slash: '?', Equal: '+' };

/** What an American keyboard has in that place; nothing where that is no key of the deck. */
function byPlace({ code, shiftKey }: KeyPress): string | undefined {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter) return letter.toLowerCase();
  if (shiftKey) return signsWithShift[code];
  return /^Digit(\d)$/.exec(code)?.[1] ?? signs[code];
}

const isName = (key: string): boolean => /^[\w-]{2,}$/.test(key);

/** The key's name: `b`, `4`, `?`, `Space`, `ArrowRight`, and `Shift ArrowDown`, `Shift 2`; letters are small. */
export function pressedKey(press: KeyPress): string {
  const { key, shiftKey } = press;
  if (key === ' ' || isName(key)) return `${shiftKey ? 'Shift ' : ''}${key === ' ' ? 'Space' : key}`;
  const name = asWritten.test(key) ? key.toLowerCase() : (byPlace(press) ?? key);
  return shiftKey && /^\d$/.test(name) ? `Shift ${name}` : name;
}

/** The digit that stands in the key's place, whatever else is written there without Shift; nothing for other keys. */
export const digitPlace = ({ code, shiftKey }: KeyPress): string | undefined =>
  shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];

const codesOfSigns: Readonly<Record<string, number>> = { '.': 190, '/': 191, '?': 191 };

/** The number by which reveal.js knows a letter, a digit or a sign of the deck; nothing for other keys. */
export function keyCodeOf(name: string): number | undefined {
  return /^[a-z0-9]$/.test(name) ? name.toUpperCase().charCodeAt(0) : codesOfSigns[name];
}
