/** The record's range of a count, drawn as whiskers along a row. */
import type { PointStyle } from 'chart.js';
import type { IErrorBarXDataPoint } from 'chartjs-chart-error-bars';
import type { Palette } from '../theme/tokens.ts';

/** A value of a row and the bounds the record gives for it, on the row's scale. */
export interface Placed {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** A row without a value: no mark, no label. */
export const emptyRow: IErrorBarXDataPoint = { x: Number.NaN, xMin: Number.NaN, xMax: Number.NaN };

/** A value with whiskers, or without where its bounds are one: the plugin draws none for a bound left out. */
export function spread({ x, low, high }: Placed): IErrorBarXDataPoint {
  return (low < high ? { x, xMin: low, xMax: high } : { x }) as IErrorBarXDataPoint;
}

/** The same at a height of its own, on a scale of numbers. */
export function spreadAt(place: Placed, y: number): IErrorBarXDataPoint & { readonly y: number } {
  return { ...spread(place), y };
}

/** How whiskers look; one colour a row. */
export function whiskers(colour: string[], size = 18) {
  return {
    errorBarColor: colour,
    errorBarWhiskerColor: colour,
    errorBarLineWidth: 2,
    errorBarWhiskerLineWidth: 2,
    errorBarWhiskerSize: size,
    errorBarWhiskerRatio: 0,
  } as const;
}

/** Bounds drawn twice, for `haloedWhiskers`: once in colour and once, under it, as its halo. */
export function haloed({ low, high }: { readonly low: number; readonly high: number }) {
  return { xMin: [low, low], xMax: [high, high] };
}

/**
 * Whiskers in ink with a halo in the colour of the ground, to be seen on a bar of any colour; clear until `shown`.
 * One colour a row: looks that are the same for all rows Chart.js shares between them, and then does not change them
 * in an update without animation (chart.js 4.6, DatasetController.getSharedOptions).
 */
export function haloedWhiskers({ ink, ground }: Palette, rows: number, shown: boolean) {
  const colours = Array.from({ length: rows }, () => ({
    v: shown ? [ink, ground] : ['transparent', 'transparent'],
  }));
  return {
    errorBarColor: colours,
    errorBarWhiskerColor: colours,
    errorBarLineWidth: { v: [2, 6] },
    errorBarWhiskerLineWidth: { v: [2, 6] },
    errorBarWhiskerSize: { v: [18, 22] },
    errorBarWhiskerRatio: { v: [0, 0] },
  };
}

/** How the marks of a dataset with whiskers look; lists give one value a row. */
export interface RowMarks {
  readonly pointStyle: PointStyle[] | PointStyle;
  readonly radius: number[] | number;
  readonly backgroundColor: string[] | string;
  readonly borderColor: string[] | string;
  readonly borderWidth: number;
}

/**
 * The looks of marks as dataset options. A point with whiskers is an element of its own to Chart.js, which reads
 * `radius` and its kin there and not the `pointRadius` of the plugin's types (chartjs-chart-error-bars 4.4).
 */
export function rowMarks(looks: RowMarks): RowMarks {
  return looks;
}
