/** The class's votes, for whoever shows or counts them. A list only. */
export { clear, count, countTo, onVotes, readVotes, takeBack } from './ballot-box.ts';
export { sumWords } from './vote-words.ts';
export { counts, handsFor, type Votes } from './votes.ts';
