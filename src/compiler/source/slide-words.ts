/** The closed sets of words that front matter and slide attributes share, and how each is read. */
import type { Ground } from '../../theme/tokens.ts';
import { dayRange, type SlideDay } from '../model.ts';

/** A word read, or null where it is not one of the set. */
export type WordReader<Value> = (word: string) => Value | null;

/** `a, b or c` */
export const orWords = (words: readonly (string | number)[]): string =>
  `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** One setting's values: how to read one, and what to say of the others. */
export interface WordSet<Value> {
  readonly read: WordReader<Value>;
  /** What is allowed, to follow "It must be". */
  readonly allowed: string;
  /** What the setting means without a value; it must have one where this is not given. */
  readonly alone?: Value;
}

/** `10`, `1.5`: digits with at most one point. Anything else that JavaScript takes for a number is not one here. */
export const readNumber: WordReader<number> = (word) => (/^\d+(\.\d+)?$/.test(word) ? Number(word) : null);

const readGround: WordReader<Ground> = (word) => (word === 'paper' || word === 'night' ? word : null);

/** The two grounds. */
export const groundWords: WordSet<Ground> = { read: readGround, allowed: '"paper" or "night"' };

const readDay: WordReader<SlideDay> = (word) => {
  if (word === 'before' || word === 'after' || word === 'none') return word;
  const day = readNumber(word);
  const known = day !== null && Number.isInteger(day) && day >= dayRange.first && day <= dayRange.last;
  return known ? day : null;
};

/** The thirteen days and what lies on either side; or no day of them, and no ruler. */
export const dayWords: WordSet<SlideDay> = {
  read: readDay,
  allowed: `a day of October 1962 from ${dayRange.first} to ${dayRange.last}, "before", "after" or "none"`,
};

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** `de`, `pt-BR`, in the spelling that all programs know; a word that is well-formed and names no language is none. */
const readLanguage: WordReader<string> = (word) => {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(word.trim());
    return languageNames.of(new Intl.Locale(tag).language) === undefined ? null : tag;
  } catch {
    return null;
  }
};

/** The languages of the world, by their codes. */
export const languageWords: WordSet<string> = {
  read: readLanguage,
  allowed: 'the code of a language, such as "en", "de" or "pt-BR"',
};
