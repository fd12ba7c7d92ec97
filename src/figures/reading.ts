/** Reads a finished drawing back, so that tests judge what is drawn and not how it was laid out. */
import type { Box } from './block.ts';
import { lineHeight, type TextStyle, textStyles, textWidth } from './text.ts';

/** One element of a drawing with its attributes and the text directly in it. */
export interface ReadElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The fragment step it is in; 0 where it stands from the start. */
  readonly step: number;
}

const token = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][a-zA-Z0-9-]*="[^"<]*")*)\s*>|([^<]+)/gy;

const unescaped = (text: string): string =>
  text.replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-zA-Z][a-zA-Z0-9-]*)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

interface Open {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly step: number;
  text: string;
}

/** Every element in the order of their ends. Throws where the text is not well-formed. */
export function readDrawing(svg: string): ReadElement[] {
  const open: Open[] = [];
  const read: ReadElement[] = [];
  let end = 0;
  for (const [whole, slash, tag = '', attributeText = '', text] of svg.matchAll(token)) {
    end += whole.length;
    const top = open.at(-1);
    if (text !== undefined) {
      if (!top) throw new Error(`Text outside any element: ${text}`);
      top.text += unescaped(text);
    } else if (slash) {
      if (top?.tag !== tag) throw new Error(`</${tag}> closes <${top?.tag}>.`);
      open.pop();
      read.push(top);
    } else {
      const attributes = attributesOf(attributeText);
      open.push({
        tag,
        attributes,
        text: '',
        step: Number(attributes['data-fragment-index'] ?? top?.step ?? 0),
      });
    }
  }
  if (end !== svg.length || open.length > 0) throw new Error(`Not well-formed after ${end} characters.`);
  return read;
}

/** The attribute as a number. Throws where there is none. */
export function numberOf({ tag, attributes }: ReadElement, name: string): number {
  const value = Number.parseFloat(attributes[name] ?? '');
  if (Number.isNaN(value)) throw new Error(`<${tag}> has no number as its ${name}.`);
  return value;
}

/** One line of text as drawn. */
export interface ReadLine extends Box {
  readonly text: string;
  readonly size: number;
  readonly step: number;
}

const isStyle = (name: string | undefined): name is TextStyle => name !== undefined && name in textStyles;

function lineOf(element: ReadElement): ReadLine {
  const [style] = (element.attributes['class'] ?? '').split(' ');
  if (!isStyle(style)) throw new Error(`"${element.text}" is set in no style of the deck.`);
  const size = Number.parseFloat(element.attributes['font-size'] ?? `${textStyles[style].size}`);
  const width = textWidth(element.text, style, size);
  const shift = { start: 0, middle: 0.5, end: 1 }[element.attributes['text-anchor'] ?? 'start'] ?? 0;
  const top = numberOf(element, 'y') - size * 0.93;
  return {
    text: element.text,
    size,
    step: element.step,
    x: numberOf(element, 'x') - shift * width,
    y: top,
    width,
    height: size * lineHeight,
  };
}

/** Every line of text with the box it takes. */
export const linesOf = (elements: readonly ReadElement[]): ReadLine[] =>
  elements.filter(({ tag }) => tag === 'text').map(lineOf);

/** True where two boxes share more than a pixel's edge. */
export function overlap(a: Box, b: Box): boolean {
  const within = (from: number, length: number, other: number, otherLength: number): boolean =>
    from + 0.5 < other + otherLength && other + 0.5 < from + length;
  return within(a.x, a.width, b.x, b.width) && within(a.y, a.height, b.y, b.height);
}
