/** The names that the slides of this project's talk may use, and what is wrong with the records behind them. */
import { recordFaults as faultsOf, vocabularyOf } from '../compiler/vocabulary.ts';
import { talk } from '../talk/index.ts';

/** What is wrong with the talk's records, to be told in every command. */
export const recordFaults = faultsOf(talk);

/** What a slide of the talk can name. */
export const vocabulary = vocabularyOf(talk, recordFaults);
