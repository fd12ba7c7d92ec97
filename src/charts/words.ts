/** Sentences and lists from data. */
import type { Figure, Sources } from '../records/index.ts';
import type { ChartDefinition } from './chart.ts';

/** The part of a chart that is said and not drawn. */
export type ChartWords = Pick<ChartDefinition, 'summary' | 'basis' | 'steps' | 'table'>;

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

const smallNumbers = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** A small count as a word, as prose has it; larger ones in figures. */
export function counted(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** A sentence's first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every source of the figures, once, in the order they first appear. Throws when there is none. */
export function sourcesOf(figures: readonly Pick<Figure, 'sources'>[]): Sources {
  const [first, ...rest] = new Set<string>(figures.flatMap(({ sources }) => sources));
  if (first === undefined) throw new Error('A chart without a figure has no source.');
  return [first, ...rest];
}
