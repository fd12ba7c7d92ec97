/** A talk of any length, always the same: one model of a slide, for each tool to write out in its own syntax. */

/** A slide's evidence. A chart is one of the six of `generated-charts.ts`, by its index. */
export type SlideBody =
  | { readonly kind: 'chart'; readonly chart: number }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'quotation'; readonly text: string; readonly beside: string };

/** One slide: what it claims, what it shows, and what is said to it. */
export interface GeneratedSlide {
  /** Counted from 1. */
  readonly number: number;
  readonly headline: string;
  readonly body: SlideBody;
  readonly notes: string;
}

/** How many charts a talk shows in turn; a talk of 30 slides shows each once. */
export const chartCount = 6;

const kinds = ['points', 'paragraphs', 'table', 'quotation', 'chart'] as const;

const subjects = ['The first letter', 'The blockade', 'A quiet channel', 'The committee', 'The inspector'];
const deeds = ['left time', 'changed the order', 'asked for an answer', 'gave a way back', 'cost a day'];
const reasons = [
  'because nobody wished to be first',
  'although the ships had sailed',
  'before the vote was taken',
  'while both sides counted',
  'as the public heard of it',
  'and the other side saw it',
  'when the lines were slow',
];

/** Sentences differ from slide to slide, so that nothing packs smaller than a written talk would. */
function sentence(seed: number): string {
  const pick = (words: readonly string[], stride: number): string =>
    words[Math.floor(seed / stride) % words.length] ?? '';
  return `${pick(subjects, 1)} ${pick(deeds, 5)} ${pick(reasons, 3)}, as paper ${seed} says.`;
}

const sentences = (seed: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => sentence(seed * 11 + index * 7));

function bodyOf(number: number): SlideBody {
  const kind = kinds[(number - 1) % kinds.length] ?? 'points';
  const [first = '', second = '', third = '', fourth = ''] = sentences(number, 4);
  switch (kind) {
    case 'points':
      return { kind, points: [first, second, third] };
    case 'paragraphs':
      return { kind, paragraphs: [`${first} ${second}`, third] };
    case 'table':
      return {
        kind,
        rows: [
          ['Day', 'What'],
          ['First', first],
          ['Second', second],
          ['Third', third],
        ],
      };
    case 'quotation':
      return { kind, text: `${first} ${second}`, beside: fourth };
    case 'chart':
      return { kind, chart: (Math.ceil(number / kinds.length) - 1) % chartCount };
  }
}

/** The talk of so many slides; every fifth is a chart. */
export const generatedTalk = (slides: number): readonly GeneratedSlide[] =>
  Array.from({ length: slides }, (_, index) => ({
    number: index + 1,
    headline: `Slide ${index + 1} makes one claim about the crisis`,
    body: bodyOf(index + 1),
    notes: sentences((index + 1) * 3, 3).join(' '),
  }));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A body in the Markdown that every tool reads; only of a chart do they write something of their own. */
export function markdownOf(body: SlideBody, chart: (index: number) => string): string {
  switch (body.kind) {
    case 'chart':
      return chart(body.chart);
    case 'points':
      return body.points.map((point) => `- ${point}`).join('\n');
    case 'paragraphs':
      return body.paragraphs.join('\n\n');
    case 'table':
      return table(body.rows);
    case 'quotation':
      return `> ${body.text}\n\n${body.beside}`;
  }
}
