/** A few invented names, so that the compiler's tests stand still when the deck's data grow. */
import type { DecisionWords, FigureWords, SourceWords, ValueWords, Vocabulary } from './vocabulary-types.ts';

const words = (short: string, title: string, address = '', author = 'Baker, Ann. '): SourceWords => ({
  short,
  reference: [
    { text: author, work: false },
    { text: title, work: true },
    { text: `${title.endsWith('?') ? '' : '.'} Testville: Test Press, 1999.`, work: false },
  ],
  address,
});

/** Forty books of one title's length, for a list that fills more than one slide. */
const books = Array.from({ length: 40 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  return [
    `book${number}`,
    words(`Book ${number}`, `Book ${number}: ${'Of Fruit and Trees '.repeat(4).trim()}`),
  ] as const;
});

/** A figure for which a photograph may stand; of the two only one is there. */
const pictured = (file: string): FigureWords => ({
  summary: 'A drawing.',
  basis: 'Drawn from memory',
  sources: ['dale2005'],
  place: 'evidence',
  photograph: {
    file,
    alt: 'A tree & a well',
    caption: 'A tree, 1999',
    credit: 'Ann Baker',
    sources: ['baker1999'],
  },
  draw: () => '<svg></svg>',
});

const fruitVote: DecisionWords = {
  question: 'Which fruit?',
  options: [{ name: 'Apples' }, { name: 'Pears' }],
  sources: [],
};

/** Sources, two values, a quotation, a chart of three steps, five figures, six decisions (three of which say that an answer was chosen that they do not have), two disclosures, credits. */
export const smallVocabulary: Vocabulary = {
  sources: new Map([
    ['baker1999', words('Baker 1999', 'Counting Apples', 'https://example.org/apples/')],
    ['cole2001', words('Cole 2001', 'Are Pears Fruit?')],
    ...books,
    ['dale2005', words('Dale 2005', 'Orchards & <Gardens>', '', 'Dale, D. ')],
  ]),
  values: new Map<string, ValueWords>([
    [
      'apples.1962',
      {
        number: 25540,
        sources: ['baker1999'],
        show: (form, lang) =>
          lang?.startsWith('de')
            ? '25.540'
            : { plain: '25,540', unit: '25,540 apples', range: '25,000–26,000' }[form],
      },
    ],
    ['pears.1962', { number: 3346, sources: ['cole2001'], show: () => 'about 3,346' }],
  ]),
  quotations: new Map([
    [
      'on-apples',
      {
        text: 'An apple is “never” alone.\n\nIt has a tree.',
        attribution: 'Ann Baker, grower, 1999',
        sources: ['baker1999'],
        card: [
          { term: 'Who', words: 'Ann Baker' },
          { term: 'When', words: '1999' },
        ],
      },
    ],
  ]),
  charts: new Map([
    [
      'apples-by-year',
      {
        summary: 'Apples rose from 1 in 1960 to 25,540 in 1962.',
        basis: 'Apples on trees, year-end',
        steps: [{ says: 'The axes.' }, { says: 'Apples, 1960.' }, { says: 'Apples, 1962.' }],
        table: {
          caption: 'Apples by year',
          columns: ['Year', 'Apples'],
          rows: [
            ['1960', '1'],
            ['1962', '25,540'],
          ],
        },
        sources: ['baker1999'],
      },
    ],
  ]),
  figures: new Map<string, FigureWords>([
    [
      'orchard',
      {
        summary: 'An orchard of three trees.',
        basis: 'Trees as planted',
        table: { caption: 'Trees', columns: ['Row', 'Trees'], rows: [['1', '3']] },
        sources: ['dale2005'],
        place: 'evidence',
        draw: ({ width, height, ground }) =>
          `<svg viewBox="0 0 ${width} ${height}" class="${ground}"><text>Tree</text></svg>`,
      },
    ],
    ['sky', { summary: '', sources: [], place: 'behind', draw: () => '<svg aria-hidden="true"></svg>' }],
    ['hills', { summary: 'Hills.', sources: [], place: 'behind', draw: () => '<svg></svg>' }],
    ['tree', pictured('photos/tree.jpg')],
    ['well', pictured('photos/well.jpg')],
  ]),
  decisions: new Map<string, DecisionWords>([
    ['fruit', fruitVote],
    ['fruit-again', { ...fruitVote, comparedWith: 'fruit' }],
    [
      'harvest',
      {
        question: 'When do we pick?',
        options: [
          { name: 'Now', for: 'No frost', against: 'Sour' },
          { name: 'Next week', for: 'Sweet <enough>' },
          { name: 'Never' },
        ],
        chosen: 2,
        chosenSays: 'They waited a week.',
        sources: ['dale2005'],
      },
    ],
    ['fruit-of-none', { ...fruitVote, chosen: 3 }],
    ['fruit-from-zero', { ...fruitVote, chosen: 0 }],
    ['fruit-between', { ...fruitVote, chosen: 1.5 }],
  ]),
  disclosures: new Map([
    ['worms', { year: 1992, sources: ['cole2001'] }],
    ['letters', { year: 1992, until: 1995, sources: ['baker1999'] }],
  ]),
  credits: {
    pictures: { term: 'Pictures', drawnInstead: 'All drawn.', drawnBesides: 'The others are drawn.' },
    groups: [
      {
        term: 'Data',
        entries: [
          { words: 'Apples: Baker 1999.', source: 'baker1999' },
          { words: 'Pears: Cole 2001.', source: 'cole2001' },
        ],
      },
      { term: 'Type', entries: [{ words: 'Plain Serif & Sons.' }] },
    ],
  },
};
