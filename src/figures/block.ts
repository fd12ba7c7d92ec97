/** Blocks of set text: wrapped paragraphs under one another, with their size known before they are placed. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './svg.ts';
import { group } from './svg.ts';
import { lineHeight, type TextStyle, textStyles, textWidth, wrap } from './text.ts';

/** The theme's colour roles for text; `ink` where a paragraph names none. */
export type TextRole = 'us' | 'ussr' | 'cuba' | 'turn' | 'muted' | 'ink';

/** One paragraph of a block. */
export interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
  readonly role?: TextRole;
  /** CSS pixels where it is not the style's own size. */
  readonly size?: number;
  /** Space above it, CSS pixels; 0 where it names none. */
  readonly above?: number;
}

/** Which of its edges a block is placed by. */
export type Anchor = 'start' | 'middle' | 'end';

/** Upright rectangle in CSS pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

interface Line extends Paragraph {
  /** From the block's top to the baseline. */
  readonly baseline: number;
}

/** Set text that still has no place. */
export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** Where a line's baseline lies below the line's top, in sizes of the text. */
const ascent = 0.93;

/** Sets paragraphs under one another in a column at most `width` pixels wide, each wrapped as `wrap` does. */
export function setBlock(paragraphs: readonly Paragraph[], width: number): Block {
  const lines: Line[] = [];
  let height = 0;
  for (const paragraph of paragraphs) {
    const size = paragraph.size ?? textStyles[paragraph.style].size;
    height += paragraph.above ?? 0;
    for (const text of wrap(paragraph.text, paragraph.style, width, size)) {
      lines.push({ ...paragraph, text, baseline: height + ascent * size });
      height += lineHeight * size;
    }
  }
  const widths = lines.map(({ text, style, size }) => textWidth(text, style, size));
  return { lines, width: Math.max(0, ...widths), height };
}

/** The rectangle a block takes when its top edge's start, middle or end is at `at`. */
export function boxOf(block: Block, at: Point, anchor: Anchor = 'start'): Box {
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor];
  return { x: at.x - shift * block.width, y: at.y, width: block.width, height: block.height };
}

/** A block as one `<text>` a line, its top edge's start, middle or end at `at`. */
export function drawBlock(block: Block, at: Point, anchor: Anchor = 'start'): Element {
  const lines = block.lines.map(({ text, style, role = 'ink', size, baseline }) =>
    s(
      'text',
      {
        className: [style, role],
        x: at.x,
        y: at.y + baseline,
        textAnchor: anchor === 'start' ? null : anchor,
        fontSize: size ?? null,
      },
      text,
    ),
  );
  return group(lines);
}
