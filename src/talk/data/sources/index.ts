/** Every work the deck rests on, by key. A list only: the records stand in the files beside it. */

import type { Source } from '../../../records/source.ts';
import { articles } from './articles.ts';
import { books } from './books.ts';
import { booksOnArms } from './books-on-arms.ts';
import { datasets } from './datasets.ts';
import { documents } from './documents.ts';
import { editions } from './editions.ts';
import { foreignRelations } from './foreign-relations.ts';
import { ownSources } from './own.ts';
import { pages, press } from './press.ts';
import { collections, records } from './records.ts';

const everySource = {
  ...datasets,
  ...foreignRelations,
  ...documents,
  ...records,
  ...collections,
  ...books,
  ...booksOnArms,
  ...editions,
  ...articles,
  ...press,
  ...pages,
  ...ownSources,
} as const;

/** A source that exists. A figure, quotation or slide that names any other does not compile. */
export type SourceKey = keyof typeof everySource;

/** The records by key. */
export const sources: Readonly<Record<SourceKey, Source>> = everySource;

export type { Source, SourceKind } from '../../../records/source.ts';
