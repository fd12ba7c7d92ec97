/**
 * A reference as the list of sources prints it: the bibliography style of *The Chicago Manual of Style*, 17th ed., chapter 14,
 * with days in the order of this talk (25 July 1985).
 */
import { formatDate } from './format.ts';
import type { ArchiveDocument, Dataset, JournalArticle, PrintedDocument, Source } from './source.ts';

/** A piece of a reference; `work` marks the title of a book, journal or collection, which is set in italics. */
export interface ReferencePart {
  readonly text: string;
  readonly work: boolean;
}

const roman = (text: string): ReferencePart => ({ text, work: false });
const italic = (text: string): ReferencePart => ({ text, work: true });

/** `?` and `!` end a sentence as a full stop does, a quotation mark behind them too. */
const stop = (text: string): string => (/[.?!][”’]?$/.test(text) ? '' : '.');

const ended = (text: string): string => `${text}${stop(text)}`;

/** `“The ‘Photo Gap’ That Delayed Discovery of Missiles.”`: quotation marks inside become single ones. */
const quoted = (title: string): string => `“${ended(title.replaceAll('“', '‘').replaceAll('”', '’'))}”`;

const inPrint = ({ place, publisher, year }: { place: string; publisher: string; year: number }): string =>
  `${place}: ${publisher}, ${year}.`;

function journalWords({ volume, issue, season, year, pages }: JournalArticle): string {
  const number = issue === undefined ? '' : `${volume === undefined ? ',' : ','} no. ${issue}`;
  const issued = [season, year].filter((word) => word !== undefined).join(' ');
  return `${volume === undefined ? '' : ` ${volume}`}${number} (${issued})${pages === undefined ? '' : `: ${pages}`}.`;
}

/** The year of a document, where its title does not say it. */
function documentWords({ title, heldBy, year }: ArchiveDocument): string {
  const dated = year === undefined || title.includes(String(year)) ? title : `${title}, ${year}`;
  return `${ended(dated)} ${ended(heldBy)}`;
}

const collectionParts = (source: PrintedDocument): ReferencePart[] => [
  roman(`${ended(source.title)} In `),
  italic(source.collection),
  roman(`, ${ended(source.locator)} ${inPrint(source)}`),
];

const datasetWords = ({ publisher, year, read }: Dataset): string =>
  `. ${ended(publisher.concat(year === undefined ? '' : `, ${year}`))}${read === undefined ? '' : ` Read ${formatDate(read)}.`}`;

function parts(source: Source): ReferencePart[] {
  switch (source.form) {
    case 'book':
      return [
        italic(source.title),
        roman(`${stop(source.title)} ${source.edition ? `${ended(source.edition)} ` : ''}${inPrint(source)}`),
      ];
    case 'article':
      return [roman(`${quoted(source.title)} `), italic(source.journal), roman(journalWords(source))];
    case 'press':
      // A paper that stands as its own author is not named twice.
      return source.author === source.paper
        ? [roman(`${quoted(source.title)} ${formatDate(source.date)}.`)]
        : [roman(`${quoted(source.title)} `), italic(source.paper), roman(`, ${formatDate(source.date)}.`)];
    case 'document':
      return [roman(documentWords(source))];
    case 'in a collection':
      return collectionParts(source);
    case 'page':
      return [
        roman(
          `${quoted(source.title)} ${ended(source.site)} ${'date' in source ? formatDate(source.date) : `Read ${formatDate(source.read)}`}.`,
        ),
      ];
    case 'dataset':
      return [italic(source.title), roman(datasetWords(source))];
    default:
      return [italic(source.title), roman(`${stop(source.title)} ${source.place}, ${source.year}.`)];
  }
}

/** The pieces of a reference in order, without its address. */
export function referenceParts(source: Source): ReferencePart[] {
  return [roman(`${ended(source.author)} `), ...parts(source)];
}
