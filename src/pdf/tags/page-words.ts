/** Where words end, by what the page says. */

/** What is nothing by itself: it joins or parts what stands around it. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/** The letters of a text, without spaces and with no regard to capitals, and after which of them a space stands. */
function lettersOf(text: string): { readonly letters: string; readonly ends: ReadonlySet<number> } {
  const ends = new Set<number>();
  let letters = '';
  for (const sign of text) {
    // Nearly all of a text, and patterns take their time.
    if (sign > ' ' && sign < '\u007F') letters += sign.toLowerCase();
    else if (/\s/.test(sign)) ends.add(letters.length);
    else if (!unseen.test(sign)) letters += sign.toLowerCase();
  }
  return { letters, ends };
}

/** How many letters a text has, as they are counted here. */
export const countLetters = (text: string): number => lettersOf(text).letters.length;

/** The words of a page, in order. */
export class PageWords {
  readonly #letters: string;
  readonly #ends: ReadonlySet<number>;
  /** Where the last text was found: the next one is further on. */
  #at = 0;

  constructor(text: string) {
    const { letters, ends } = lettersOf(text);
    this.#letters = letters;
    this.#ends = ends;
  }

  /** The character that follows these letters; empty where that is not clear. */
  after(text: string): string {
    const { letters } = lettersOf(text);
    const found = letters === '' ? -1 : this.#letters.indexOf(letters);
    const next = found < 0 ? undefined : this.#letters.codePointAt(found + letters.length);
    return next === undefined ? '' : String.fromCodePoint(next);
  }

  /** After which of its letters a word of `text` ends, whatever spaces it has itself; null where the page does not say it. */
  endsIn(text: string): ((letters: number) => boolean) | null {
    const { letters } = lettersOf(text);
    const further = this.#letters.indexOf(letters, this.#at);
    const found = further < 0 ? this.#letters.indexOf(letters) : further;
    if (found < 0) return null;
    this.#at = found;
    return (count) => this.#ends.has(found + count);
  }
}
