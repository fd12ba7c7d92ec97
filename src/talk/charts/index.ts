/** The charts of the deck, by the names slides call them. */

import type { ChartDefinition } from '../../charts/chart.ts';
import { armsRaceAfter } from './arms-race-after.ts';
import { cubaUnknown } from './cuba-unknown.ts';
import { essayAndRecord } from './essay-and-record.ts';
import { essayArsenalChart } from './essay-arsenal.ts';
import { letterDelivery } from './letter-delivery.ts';
import { nineRatios } from './nine-ratios.ts';
import { stockpileRatioByYear } from './stockpile-ratio-by-year.ts';
import { stockpilesByYear } from './stockpiles-by-year.ts';

/** Every chart, by the name under which slides show it. */
export const charts = {
  'stockpiles-by-year': stockpilesByYear,
  'essay-arsenal': essayArsenalChart,
  'essay-and-record': essayAndRecord,
  'nine-ratios': nineRatios,
  'stockpile-ratio-by-year': stockpileRatioByYear,
  'cuba-unknown': cubaUnknown,
  'letter-delivery': letterDelivery,
  'arms-race-after': armsRaceAfter,
} satisfies Record<string, ChartDefinition>;

/** A chart's name in a slide. */
export type ChartName = keyof typeof charts;
