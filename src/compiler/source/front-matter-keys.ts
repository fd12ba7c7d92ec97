/** The keys of the front matter: a closed set, each with how it is read. */
import type { Ground } from '../../theme/tokens.ts';
import { type Cut, cuts, type SlideDay } from '../model.ts';
import { dayWords, groundWords, languageWords, readNumber, type WordSet } from './slide-words.ts';

/** The front matter as written: only what the file itself says. */
export interface FrontMatter {
  readonly act?: string;
  readonly number?: number;
  readonly ground?: Ground;
  readonly day?: SlideDay;
  /** The lengths of the talk that the minutes of its slides must add up to; in the first file alone. */
  readonly lengths?: readonly Cut[];
  /** The language of its slides; in the first file, of the talk. */
  readonly lang?: string;
}

const actWords: WordSet<string> = { read: (word) => word.trim() || null, allowed: 'the name of the act' };

const actNumberWords: WordSet<number> = {
  read: (word) => (/^\d+$/.test(word) ? readNumber(word) : null),
  allowed: 'a whole number; 0 stands outside the acts',
};

const lengthWords: WordSet<readonly Cut[]> = {
  read: (word) => {
    const words = word.trim().split(/\s+/);
    const named = cuts.filter((cut) => words.includes(String(cut)));
    return named.length === words.length ? named : null;
  },
  allowed: `one or more of ${cuts.join(', ')}, each once, with spaces between them`,
};

/** Every key by name. */
export const frontMatterKeys: Readonly<Record<keyof FrontMatter, WordSet<unknown>>> = {
  act: actWords,
  number: actNumberWords,
  ground: groundWords,
  day: dayWords,
  lengths: lengthWords,
  lang: languageWords,
};
