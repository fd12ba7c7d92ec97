/**
 * Labels of several pieces beside a bar: each in its own colour and weight, some struck through. The label follows
 * its bar while it moves. The value labels' plugin sets a label in one style and cannot strike.
 */
import type { Chart, ChartType, Plugin } from 'chart.js';
import { typefaces } from '../theme/tokens.ts';

/** One piece of a label. */
export interface Span {
  readonly text: string;
  readonly color: string;
  readonly weight: 500 | 600 | 700;
  /** Font size in CSS pixels. */
  readonly size: number;
  /** Crossed out, in its own colour. */
  readonly struck?: boolean;
}

/** A label to the right of a bar's end. */
export interface SpanLabel {
  readonly dataset: number;
  readonly index: number;
  readonly spans: readonly Span[];
  /** A value on the x scale the label must stand clear of: the end of a range. */
  readonly beyond?: number;
}

/** Options of the plugin: the labels to show now. */
export interface SpanOptions {
  readonly labels: readonly SpanLabel[];
}

declare module 'chart.js' {
  // The parameter must be named as Chart.js names it.
  interface PluginOptionsByType<TType extends ChartType> {
    spans?: SpanOptions;
  }
}

/** Space between a bar and its label, and between two pieces, in CSS pixels. */
const gap = { bar: 12, piece: 8 } as const;

function drawSpan(ctx: CanvasRenderingContext2D, span: Span, x: number, y: number): number {
  ctx.font = `${span.weight} ${span.size}px ${typefaces.claim}`;
  ctx.fillStyle = span.color;
  ctx.fillText(span.text, x, y);
  const { width } = ctx.measureText(span.text);
  if (span.struck) {
    ctx.strokeStyle = span.color;
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.moveTo(x - 2, y + 1);
    ctx.lineTo(x + width + 2, y + 1);
    ctx.stroke();
  }
  return x + width + gap.piece;
}

function drawLabel(chart: Chart, label: SpanLabel): void {
  const bar = chart.getDatasetMeta(label.dataset).data[label.index];
  const scale = chart.scales['x'];
  if (!bar || !scale || !chart.isDatasetVisible(label.dataset)) return;
  const end = Math.max(bar.x, label.beyond === undefined ? bar.x : scale.getPixelForValue(label.beyond));
  let x = end + gap.bar;
  for (const span of label.spans) x = drawSpan(chart.ctx, span, x, bar.y);
}

/** The plugin, for `register.ts`. */
export const spans: Plugin<ChartType, SpanOptions> & { readonly descriptors: object } = {
  id: 'spans',
  defaults: { labels: [] },
  // Chart.js would otherwise wrap the lists and take functions in them for scripts.
  descriptors: { _scriptable: false, _indexable: false },
  afterDatasetsDraw(chart, _args, options) {
    chart.ctx.save();
    chart.ctx.textAlign = 'left';
    chart.ctx.textBaseline = 'middle';
    for (const label of options.labels) drawLabel(chart, label);
    chart.ctx.restore();
  },
};
