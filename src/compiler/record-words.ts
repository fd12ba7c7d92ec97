/** Records as the words that a slide shows of them. */
import {
  type Credit,
  type Credits,
  formatDate,
  type Quotation,
  referenceParts,
  type Source,
} from '../records/index.ts';
import type { CreditsWords, CreditWords, QuotationWords, SourceWords } from './vocabulary-types.ts';

const dateWords = (date: string): string => (date === 'undated' ? date : formatDate(date));

/** A work as the list of sources and the source lines name it. */
export const sourceWords = (source: Source): SourceWords => ({
  short: source.short,
  reference: referenceParts(source),
  address: source.address ?? '',
});

/** The short name of a source by its key. */
export type ShortName = (key: string) => string;

/** How we know: the first source, the place in it, and what to bear in mind. */
function howWeKnow(
  { sources: [first], locator, translated, confidence }: Quotation,
  short: ShortName,
): string {
  const doubt = { high: '', medium: 'wording not certain', low: 'wording doubtful' }[confidence];
  return [short(first), locator, translated && 'translated', doubt].filter(Boolean).join(', ');
}

/** A quotation with its attribution and the rows of its source card. */
export function quotationWords(quotation: Quotation, short: ShortName): QuotationWords {
  const { text, speaker, role, date, occasion, madeFor, knownSince } = quotation;
  const when = dateWords(date);
  return {
    text,
    attribution: [speaker, role, when].filter(Boolean).join(', '),
    sources: quotation.sources,
    card: [
      { term: 'Who', words: `${speaker}, ${role}` },
      { term: 'When', words: `${when}, ${occasion}` },
      { term: 'Made for', words: madeFor },
      ...(knownSince ? [{ term: 'Kept from the public until', words: knownSince }] : []),
      { term: 'How we know', words: howWeKnow(quotation, short) },
    ],
  };
}

const creditWords = ({ name, does, terms }: Credit): string =>
  `${name}${does === undefined ? '' : ` (${does})`}: ${terms}.`;

/** `reveal.js (slides): MIT licence. Chart.js (charts): MIT licence.` */
const oneEntry = (all: readonly Credit[]): CreditWords[] => [{ words: all.map(creditWords).join(' ') }];

/** `Warheads in stockpile, by year: FAS 2023, via Our World in Data, CC BY 4.0.` */
const dataCredits = ({ data }: Credits, short: ShortName): CreditWords[] =>
  Object.entries(data).map(([source, { usedFor, terms }]) => ({
    words: `${usedFor}: ${[short(source), terms].filter(Boolean).join(', ')}.`,
    source,
  }));

/** What the last slide says of the makers, group by group. */
export const creditsWords = (credits: Credits, short: ShortName): CreditsWords => ({
  pictures: { term: 'Pictures', ...credits.pictures },
  groups: [
    { term: 'The essay', entries: [{ words: credits.essay }] },
    { term: 'Maps', entries: oneEntry(credits.maps) },
    { term: 'Data', entries: dataCredits(credits, short) },
    { term: 'Typefaces', entries: oneEntry(credits.typefaces) },
    { term: 'Made with', entries: oneEntry(credits.tools) },
  ],
});
