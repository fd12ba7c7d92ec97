/** The attributes a slide may have: a closed set, each with how it is read. */

import { type Layout, layoutNames } from '../../theme/layouts.ts';
import type { Ground } from '../../theme/tokens.ts';
import { type Cut, cuts, type SlideDay } from '../model.ts';
import {
  dayWords,
  groundWords,
  languageWords,
  orWords,
  readNumber,
  type WordSet,
} from '../source/slide-words.ts';

/** What an author may say of one slide behind its headline. */
export interface WrittenSettings {
  cut?: Cut;
  minutes?: number;
  'minutes-10'?: number;
  'minutes-40'?: number;
  think?: number;
  ground?: Ground;
  day?: SlideDay;
  layout?: Layout;
  kicker?: string;
  lang?: string;
  hidden?: true;
  appendix?: true;
}

const cutWords: WordSet<Cut> = {
  read: (word) => cuts.find((cut) => String(cut) === word) ?? null,
  allowed: `${orWords(cuts)}, the shortest talk the slide is in`,
};

const minuteWords: WordSet<number> = {
  read: (word) => {
    const minutes = readNumber(word);
    return minutes !== null && minutes > 0 && minutes <= 10 ? minutes : null;
  },
  allowed: 'a number of minutes above 0 and up to 10, such as 1.5',
};

const thinkWords: WordSet<number> = {
  read: (word) => {
    const minutes = readNumber(word);
    return minutes !== null && minutes >= 0.5 && minutes <= 15 ? minutes : null;
  },
  allowed: 'a number of minutes from 0.5 to 15',
};

const layoutWords: WordSet<Layout> = {
  read: (word) => layoutNames.find((layout) => layout === word) ?? null,
  allowed: orWords(layoutNames.map((layout) => `"${layout}"`)),
};

const kickerWords: WordSet<string> = {
  read: (word) => word.trim() || null,
  allowed: 'a few words in quotation marks',
};

/** A word that is there or not. */
const flagWords: WordSet<true> = {
  read: () => null,
  allowed: 'the word by itself, without "="',
  alone: true,
};

/** Every attribute by name. */
export const slideAttributes: { readonly [Name in keyof WrittenSettings]-?: WordSet<WrittenSettings[Name]> } =
  {
    cut: cutWords,
    minutes: minuteWords,
    'minutes-10': minuteWords,
    'minutes-40': minuteWords,
    think: thinkWords,
    ground: groundWords,
    day: dayWords,
    layout: layoutWords,
    kicker: kickerWords,
    lang: languageWords,
    hidden: flagWords,
    appendix: flagWords,
  };
