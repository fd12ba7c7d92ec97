/** The names this deck's slides may use, with what stands behind them: the one file that knows data, charts and figures. */
import { charts } from '../charts/index.ts';
import {
  type Credit,
  credits,
  type DataCredit,
  type DataFault,
  dataFaults,
  decisions,
  disclosures,
  type Figure,
  formatDate,
  formatFigure,
  type Quotation,
  quotations,
  referenceParts,
  type Source,
  type SourceKey,
  sources,
  timeline,
  values,
} from '../data/index.ts';
import { type FigureDefinition, figures } from '../figures/index.ts';
import type {
  CreditsWords,
  CreditWords,
  FigureWords,
  QuotationWords,
  SourceWords,
  ValueWords,
  Vocabulary,
} from './vocabulary-types.ts';

/** The figures of the charts, by names of their own: a figure that has a name of its own is told of by that. */
const drawnFigures = Object.entries(charts).flatMap(([name, { figures }]) =>
  figures.map((figure, index): [string, Figure] => [`${name}, figure ${index + 1}`, figure]),
);

/** What is wrong with the records behind the names: where there is anything, some of them have no words. */
export const recordFaults: readonly DataFault[] = dataFaults({
  value: { ...values, ...Object.fromEntries(drawnFigures) },
  quotation: quotations,
  decision: decisions,
  disclosure: disclosures,
  event: timeline,
  source: sources,
  credit: credits.data,
});

/** What `make` makes; `stub` where it fails for a record that is told of. */
function tolerant<Words>(make: () => Words, stub: Words): Words {
  if (recordFaults.length === 0) return make();
  try {
    return make();
  } catch {
    return stub;
  }
}

const dateWords = (date: string): string => (date === 'undated' ? date : formatDate(date));

const sourceWords = (source: Source): SourceWords => ({
  short: source.short,
  reference: referenceParts(source),
  address: source.address ?? '',
});

const valueWords = (figure: Figure): ValueWords => ({
  number: figure.value,
  sources: figure.sources,
  show: (form, lang) => tolerant(() => formatFigure(figure, form, lang), ''),
});

/** How we know: the first source, the place in it, and what to bear in mind. */
function howWeKnow({ sources: [first], locator, translated, confidence }: Quotation): string {
  const doubt = { high: '', medium: 'wording not certain', low: 'wording doubtful' }[confidence];
  return [sources[first].short, locator, translated && 'translated', doubt].filter(Boolean).join(', ');
}

function quotationWords(quotation: Quotation): QuotationWords {
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
      { term: 'How we know', words: howWeKnow(quotation) },
    ],
  };
}

/** Drawn once for every frame: a drawing is pure, a map takes a tenth of a second, and every save compiles the talk anew. */
function drawnOnce(figure: FigureDefinition): FigureWords {
  const drawings = new Map<string, string>();
  return {
    ...figure,
    draw(frame) {
      const key = `${frame.width} ${frame.height} ${frame.ground}`;
      const drawing = drawings.get(key) ?? tolerant(() => figure.draw(frame), '<svg></svg>');
      drawings.set(key, drawing);
      return drawing;
    },
  };
}

const creditWords = ({ name, does, terms }: Credit): string =>
  `${name}${does === undefined ? '' : ` (${does})`}: ${terms}.`;

/** `reveal.js (slides): MIT licence. Chart.js (charts): MIT licence.` */
const oneEntry = (all: readonly Credit[]): CreditWords[] => [{ words: all.map(creditWords).join(' ') }];

/** `Warheads in stockpile, by year: FAS 2023, via Our World in Data, CC BY 4.0.` */
const dataCredits = Object.entries<DataCredit>(credits.data).map(([source, { usedFor, terms }]) => ({
  words: `${usedFor}: ${[tolerant(() => sources[source as SourceKey].short, ''), terms].filter(Boolean).join(', ')}.`,
  source,
}));

const creditsWords: CreditsWords = {
  pictures: { term: 'Pictures', ...credits.pictures },
  groups: [
    { term: 'The essay', entries: [{ words: credits.essay }] },
    { term: 'Maps', entries: oneEntry(credits.maps) },
    { term: 'Data', entries: dataCredits },
    { term: 'Typefaces', entries: oneEntry(credits.typefaces) },
    { term: 'Made with', entries: oneEntry(credits.tools) },
  ],
};

function mapOf<Value, Words>(
  record: Readonly<Record<string, Value>>,
  words: (value: Value) => Words,
  stub: Words,
): Map<string, Words> {
  return new Map(Object.entries(record).map(([name, value]) => [name, tolerant(() => words(value), stub)]));
}

const noSource: SourceWords = { short: '', reference: [], address: '' };
const noValue: ValueWords = { number: 0, sources: [], show: () => '' };
const noQuotation: QuotationWords = { text: '', attribution: '', sources: [], card: [] };

/** What a slide of this deck can name. */
export const vocabulary: Vocabulary = {
  sources: mapOf(sources, sourceWords, noSource),
  values: mapOf(values, valueWords, noValue),
  quotations: mapOf(quotations, quotationWords, noQuotation),
  charts: new Map(Object.entries(charts)),
  figures: new Map(
    Object.entries<FigureDefinition>(figures).map(([name, figure]) => [name, drawnOnce(figure)]),
  ),
  decisions: new Map(Object.entries(decisions)),
  disclosures: new Map(Object.entries(disclosures)),
  credits: creditsWords,
};
