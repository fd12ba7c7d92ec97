/** What fills the one file, and how much it may hold. */
import type { Rolldown } from 'vite';
import { counted, sizeInWords } from '../program/terminal.ts';

/**
 * How many bytes each kind of content is planned to take. The sum is what counts: 2 MB is what learning platforms take by
 * default (PHP's own limit for uploads is 2 MiB), and what a mail carries without a word. The parts have room to grow, and
 * say who has grown too far when the sum is exceeded.
 */
export const budget = {
  slides: 360_000,
  drawings: 540_000,
  fonts: 230_000,
  'charts library': 340_000,
  'slide library': 110_000,
  'deck code': 250_000,
  'style sheets': 130_000,
  licences: 40_000,
} as const;

/** One of the parts. */
export type Part = keyof typeof budget;

/** Bytes of each part. */
export type Weights = Readonly<Record<Part, number>>;

const parts = Object.keys(budget) as Part[];

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Bytes of a whole file. */
export const totalOf = (weights: Weights): number => sumOf(Object.values(weights));

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Takes all that matches out of a text: what is left, and how many bytes have gone. */
function without(text: string, pattern: RegExp): { rest: string; taken: number } {
  let taken = 0;
  const rest = text.replaceAll(pattern, (match) => {
    taken += bytesOf(match);
    return '';
  });
  return { rest, taken };
}

type Chunks = readonly Pick<Rolldown.OutputChunk, 'modules'>[];

/** The share of a script that comes from modules whose path `pattern` fits. Measured before names are shortened: an estimate. */
function shareOf(chunks: Chunks, pattern: RegExp): number {
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  const all = sumOf(modules.map(([, { renderedLength }]) => renderedLength));
  const ours = sumOf(modules.map(([id, { renderedLength }]) => (pattern.test(id) ? renderedLength : 0)));
  return all === 0 ? 0 : ours / all;
}

/** Weighs a page in which everything stands. `chunks` are what its script was made of. */
export function weigh(html: string, chunks: Chunks): Weights {
  const licences = without(html, /<!--\n[\s\S]*?-->\n?$/g);
  const script = without(licences.rest, /<script\b[^>]*>[\s\S]*?<\/script>/g);
  const fonts = without(script.rest, /data:font\/[^)"']*/g);
  const style = without(fonts.rest, /<style\b[^>]*>[\s\S]*?<\/style>/g);
  const drawings = without(style.rest, /<svg\b[\s\S]*?<\/svg>|data:image\/[^)"']*/g);
  const charts = Math.round(script.taken * shareOf(chunks, /node_modules[\\/](?:chart|@kurkle)/));
  const reveal = Math.round(script.taken * shareOf(chunks, /node_modules[\\/]reveal/));
  return {
    slides: bytesOf(drawings.rest),
    drawings: drawings.taken,
    fonts: fonts.taken,
    'charts library': charts,
    'slide library': reveal,
    'deck code': script.taken - charts - reveal,
    'style sheets': style.taken,
    licences: licences.taken,
  };
}

/** What fills a file, the largest first: `drawings 380 kB, slides 300 kB`. */
export const weightsInWords = (weights: Weights): string =>
  parts
    .filter((part) => weights[part] > 0)
    .sort((a, b) => weights[b] - weights[a])
    .map((part) => `${part} ${sizeInWords(weights[part])}`)
    .join(', ');

/** What may be in a file of `allowed` bytes, and is not: null where it fits, else what has grown, in words. */
export function excess(weights: Weights, allowed: number): string | null {
  const total = totalOf(weights);
  if (total <= allowed) return null;
  const grown = parts.filter((part) => weights[part] > budget[part]);
  const lines = grown.map(
    (part) => `  ${part}: ${sizeInWords(weights[part])}, where ${sizeInWords(budget[part])} are planned`,
  );
  return [
    `The file would be ${sizeInWords(total)}, and ${sizeInWords(allowed)} are allowed.`,
    ...(lines.length > 0 ? [`Grown beyond its plan: ${counted(grown.length, 'part')}.`, ...lines] : []),
  ].join('\n');
}

/** Bytes a file may have. */
export const totalBudget = sumOf(Object.values(budget));
