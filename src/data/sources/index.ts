/** Every work the deck rests on, by key. A list only: the records stand in the files beside it. */
import { articles } from './articles.ts';
import { books } from './books.ts';
import { datasets } from './datasets.ts';
import { documents } from './documents.ts';
import { ownSources } from './own.ts';
import { pages } from './pages.ts';
import { records } from './records.ts';
import type { Source } from './source.ts';

const everySource = {
  ...datasets,
  ...documents,
  ...records,
  ...books,
  ...articles,
  ...pages,
  ...ownSources,
} as const;

/** A source that exists. A figure, quotation or slide that names any other does not compile. */
export type SourceKey = keyof typeof everySource;

/** The records by key. */
export const sources: Readonly<Record<SourceKey, Source>> = everySource;

export type { Source, SourceKind } from './source.ts';
