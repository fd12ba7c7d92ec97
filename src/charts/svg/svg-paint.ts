/** How a drawing state paints: the attributes of what is filled and of what is stroked. */
import { type Attributes, decimal } from './svg-markup.ts';
import { scaleOf } from './svg-matrix.ts';
import { type DrawingState, isInvisible } from './svg-state.ts';

const unless = <Value>(value: Value, usual: Value): Value | undefined =>
  value === usual ? undefined : value;

function refuseShadow({ properties }: DrawingState): void {
  const { shadowBlur, shadowColor, shadowOffsetX, shadowOffsetY } = properties;
  const cast = shadowBlur > 0 || shadowOffsetX !== 0 || shadowOffsetY !== 0;
  if (cast && !isInvisible(shadowColor))
    throw new Error('The SVG drawing does not support shadows (shadowBlur).');
}

/** Attributes of a filled shape or text; `null` when the paint leaves no mark. Throws for shadows. */
export function fillPaint(state: DrawingState): Attributes | null {
  refuseShadow(state);
  const { fillStyle, globalAlpha } = state.properties;
  if (globalAlpha === 0 || isInvisible(fillStyle)) return null;
  return { fill: fillStyle, 'fill-opacity': unless(globalAlpha, 1) };
}

/** Attributes of a stroked shape or text; `null` when the paint leaves no mark. Throws for shadows. */
export function strokePaint(state: DrawingState): Attributes | null {
  refuseShadow(state);
  const { properties, dash } = state;
  if (properties.globalAlpha === 0 || isInvisible(properties.strokeStyle)) return null;
  const scale = scaleOf(state.matrix);
  const dashed = dash.length > 0;
  return {
    fill: 'none',
    stroke: properties.strokeStyle,
    'stroke-opacity': unless(properties.globalAlpha, 1),
    'stroke-width': unless(properties.lineWidth * scale, 1),
    'stroke-linecap': unless(properties.lineCap, 'butt'),
    'stroke-linejoin': unless(properties.lineJoin, 'miter'),
    // Canvas starts at 10, SVG at 4.
    'stroke-miterlimit': properties.lineJoin === 'miter' ? properties.miterLimit : undefined,
    'stroke-dasharray': dashed ? dash.map((length) => decimal(length * scale)).join(' ') : undefined,
    'stroke-dashoffset': dashed ? unless(properties.lineDashOffset * scale, 0) : undefined,
  };
}
