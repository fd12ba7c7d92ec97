/** The deck's drawings by name. A list only. */
import type { FigureDefinition } from './figure.ts';
import { strait } from './strait.ts';
import { threeMotives } from './three-motives.ts';
import { titleMap } from './title-map.ts';
import { warheadMarks } from './warhead-marks.ts';
import { years19591962 } from './years-1959-1962.ts';

/** What a slide can show by `::figure{#name}`. */
export const figures = {
  'title-map': titleMap,
  strait,
  'years-1959-1962': years19591962,
  'three-motives': threeMotives,
  'warhead-marks': warheadMarks,
} as const satisfies Record<string, FigureDefinition>;

/** The name of a drawing. */
export type FigureName = keyof typeof figures;

export type { FigureDefinition, FigureFrame, FigureTable } from './figure.ts';
