/** The names that a talk's slides may use, with what stands behind them, from the talk's registry. */
import type { FigureDefinition } from '../figures/figure.ts';
import { type DataFault, dataFaults, type Figure, formatFigure } from '../records/index.ts';
import { creditsWords, quotationWords, type ShortName, sourceWords } from './record-words.ts';
import type { TalkRegistry } from './talk-registry.ts';
import type { FigureWords, QuotationWords, SourceWords, ValueWords, Vocabulary } from './vocabulary-types.ts';

/** The figures of the charts, by names of their own: a figure that has a name of its own is told of by that. */
const drawnFigures = ({ charts }: TalkRegistry) =>
  Object.entries(charts).flatMap(([name, { figures }]) =>
    figures.map((figure, index): [string, Figure] => [`${name}, figure ${index + 1}`, figure]),
  );

/** What is wrong with the records behind the names: where there is anything, some of them have no words. */
export const recordFaults = (talk: TalkRegistry): readonly DataFault[] =>
  dataFaults({
    value: { ...talk.values, ...Object.fromEntries(drawnFigures(talk)) },
    quotation: talk.quotations,
    decision: talk.decisions,
    disclosure: talk.disclosures,
    event: talk.timeline,
    source: talk.sources,
    credit: talk.credits.data,
  });

/** Gives what `make` makes, or `stub`. */
type Make = <Words>(make: () => Words, stub: Words) => Words;

const strict: Make = (make) => make();

/** Gives the stub where `make` fails, as it may for a record that is told of. */
const tolerant: Make = (make, stub) => {
  try {
    return make();
  } catch {
    return stub;
  }
};

const valueWords = (figure: Figure, make: Make): ValueWords => ({
  number: figure.value,
  sources: figure.sources,
  show: (form, lang) => make(() => formatFigure(figure, form, lang), ''),
});

/** Drawn once for every frame: a drawing is pure, a map takes a tenth of a second, and every save compiles the talk anew. */
function drawnOnce(figure: FigureDefinition, make: Make): FigureWords {
  const drawings = new Map<string, string>();
  return {
    ...figure,
    draw(frame) {
      const key = `${frame.width} ${frame.height} ${frame.ground}`;
      const drawing = drawings.get(key) ?? make(() => figure.draw(frame), '<svg></svg>');
      drawings.set(key, drawing);
      return drawing;
    },
  };
}

const noSource: SourceWords = { short: '', reference: [], address: '' };
const noValue: ValueWords = { number: 0, sources: [], show: () => '' };
const noQuotation: QuotationWords = { text: '', attribution: '', sources: [], card: [] };

/**
 * What a slide of the talk can name. Of a record that has a fault, some words may be missing: `faults` are those of
 * `recordFaults`; where there are none, a record without words is a programmer's mistake, and throws.
 */
export function vocabularyOf(talk: TalkRegistry, faults: readonly DataFault[]): Vocabulary {
  const make = faults.length === 0 ? strict : tolerant;
  const mapOf = <Value, Words>(
    record: Readonly<Record<string, Value>>,
    words: (value: Value) => Words,
    stub: Words,
  ): Map<string, Words> =>
    new Map(Object.entries(record).map(([name, value]) => [name, make(() => words(value), stub)]));
  const sources = mapOf(talk.sources, sourceWords, noSource);
  const short: ShortName = (key) => sources.get(key)?.short ?? '';
  return {
    sources,
    values: mapOf(talk.values, (figure) => valueWords(figure, make), noValue),
    quotations: mapOf(talk.quotations, (quotation) => quotationWords(quotation, short), noQuotation),
    charts: new Map(Object.entries(talk.charts)),
    figures: new Map(Object.entries(talk.figures).map(([name, figure]) => [name, drawnOnce(figure, make)])),
    decisions: new Map(Object.entries(talk.decisions)),
    disclosures: new Map(Object.entries(talk.disclosures)),
    credits: creditsWords(talk.credits, short),
  };
}
