/**
 * How a dataset comes onto the chart at its own step, where things move at all. Both give `animations` at every step,
 * empty where nothing arrives: a chart moves by taking over what a step's datasets name, and no more.
 */
import { stepMilliseconds } from '../theme/tokens.ts';
import type { ChartLook } from './chart.ts';

/** As much of a Chart.js animation as is used here, whatever the type of the chart. */
interface Movement {
  readonly from: number | ((context: MovementContext) => number);
  readonly type?: 'number';
  readonly easing?: 'linear';
  readonly duration?: number;
  readonly delay?: (context: MovementContext) => number;
}

interface MovementContext {
  readonly chart: { readonly scales: Readonly<Record<string, { getPixelForValue(value: number): number }>> };
  readonly dataIndex?: number;
}

/** For a dataset's `animations`, by the property that moves. */
interface Arrival {
  readonly animations: { [property: string]: Movement };
}

/** Marks and bars grow along their row, out from zero on the x scale. */
export function growing(look: ChartLook, arrives: boolean): Arrival {
  if (!look.animated || !arrives) return { animations: {} };
  const outwards: Movement = { from: ({ chart }) => chart.scales['x']?.getPixelForValue(0) ?? 0 };
  return { animations: { x: outwards, xMin: outwards, xMax: outwards } };
}

/** A line is drawn from its first point to its last, in the time of one step. */
export function drawnAlong(look: ChartLook, arrives: boolean, points: number): Arrival {
  if (!look.animated || !arrives) return { animations: {} };
  const each = stepMilliseconds / Math.max(points, 1);
  const inTurn: Movement = {
    type: 'number',
    easing: 'linear',
    duration: each,
    // A point at NaN is skipped until its turn.
    from: Number.NaN,
    delay: ({ dataIndex = 0 }) => dataIndex * each,
  };
  return { animations: { x: inTurn, y: inTurn } };
}
