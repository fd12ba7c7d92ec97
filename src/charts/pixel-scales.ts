/** Scales that are the chart's own box in CSS pixels, for pictures whose panels no single scale could hold. */
import type { ScaleOptions } from 'chart.js';
import type { ChartLook } from './chart.ts';

type LinearAxis = { readonly type: 'linear' } & ScaleOptions<'linear'>;

/** Pixels from the left edge and from the top. Nothing of them is drawn; the chart needs padding 0 and no title. */
export function pixelScales({ width, height }: ChartLook): {
  readonly x: LinearAxis;
  readonly y: LinearAxis;
} {
  // Bars would push a scale's ends inwards by half a row.
  const hidden = { type: 'linear', display: false, min: 0, offset: false } as const;
  return {
    x: { ...hidden, max: width } as LinearAxis,
    y: { ...hidden, max: height, reverse: true } as LinearAxis,
  };
}
