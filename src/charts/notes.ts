/** Words and rules drawn on a chart, as annotation options. */
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { chartFont, tagFont, textSize } from './look.ts';

/** Which part of the label stands at its point: its start, middle or end. */
type Hold = 'start' | 'center' | 'end';

/** A label at a point of the scales, moved by `dx` and `dy` CSS pixels. */
export interface Note {
  readonly x: number;
  readonly y: number | string;
  readonly text: string | string[];
  readonly color: string;
  readonly shown: boolean;
  /** Across: `start` (default) lets the label run to the right of its point. */
  readonly hold?: Hold;
  /** Down: `start` puts it below its point, `end` above, `center` (default) on its level. */
  readonly level?: Hold;
  readonly dx?: number;
  readonly dy?: number;
  readonly size?: number;
  readonly weight?: 500 | 600 | 700;
  /** Set as a tag: in mono, in its one size and weight. */
  readonly tag?: true;
  /** Colour behind the words, where they cross lines. */
  readonly ground?: string;
}

/** A label as an annotation. */
export function note(words: Note): AnnotationOptions<'label'> {
  const { hold = 'start', level = 'center', size = textSize.label, weight = 600 } = words;
  return {
    type: 'label',
    display: words.shown,
    content: words.text,
    color: words.color,
    font: words.tag ? tagFont() : chartFont(size, weight),
    xValue: words.x,
    yValue: words.y,
    xAdjust: words.dx ?? 0,
    yAdjust: words.dy ?? 0,
    position: { x: hold, y: level },
    textAlign: hold,
    padding: words.ground ? { x: 4, y: 0 } : 0,
    backgroundColor: words.ground ?? 'transparent',
    borderRadius: 0,
    borderWidth: 0,
  };
}

/** A straight line between two points of the scales; a bound left out reaches the edge of the plot. */
export interface Rule {
  readonly from: { readonly x?: number; readonly y?: number };
  readonly to: { readonly x?: number; readonly y?: number };
  readonly color: string;
  readonly shown: boolean;
  readonly width?: number;
  readonly dash?: number[];
  /** Under the data (default) or over it. */
  readonly over?: boolean;
}

/** A line as an annotation. */
export function rule(line: Rule): AnnotationOptions<'line'> {
  const bounds = { xMin: line.from.x, xMax: line.to.x, yMin: line.from.y, yMax: line.to.y };
  return {
    type: 'line',
    display: line.shown,
    ...Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined)),
    borderColor: line.color,
    borderWidth: line.width ?? 1,
    borderDash: line.dash ?? [],
    drawTime: line.over ? 'afterDatasetsDraw' : 'beforeDatasetsDraw',
  };
}
