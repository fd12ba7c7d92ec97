/** The drawing state of a canvas context: what `save` keeps, and which values each property takes. */
import { identity, type Matrix } from './svg-matrix.ts';

/** The properties a chart may set on its context, under their canvas names. */
export interface DrawingProperties {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  miterLimit: number;
  lineDashOffset: number;
  globalAlpha: number;
  globalCompositeOperation: string;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  shadowBlur: number;
  shadowColor: string;
  shadowOffsetX: number;
  shadowOffsetY: number;
}

/** Name of a property. */
export type PropertyName = keyof DrawingProperties;

/** All that `save` keeps and `restore` brings back. */
export interface DrawingState {
  properties: DrawingProperties;
  dash: readonly number[];
  matrix: Matrix;
  /** Id of the clip path in force, `null` where nothing is clipped. */
  clip: string | null;
}

/** A context's state before anything is set: the defaults of the canvas standard. */
export function initialState(): DrawingState {
  return {
    properties: {
      fillStyle: '#000000',
      strokeStyle: '#000000',
      lineWidth: 1,
      lineCap: 'butt',
      lineJoin: 'miter',
      miterLimit: 10,
      lineDashOffset: 0,
      globalAlpha: 1,
      globalCompositeOperation: 'source-over',
      font: '10px sans-serif',
      textAlign: 'start',
      textBaseline: 'alphabetic',
      shadowBlur: 0,
      shadowColor: 'transparent',
      shadowOffsetX: 0,
      shadowOffsetY: 0,
    },
    dash: [],
    matrix: identity,
    clip: null,
  };
}

const colour = /^(#[\da-f]{3,8}|(rgb|hsl)a?\([^()]+\)|[a-z]+)$/i;

function isColour(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) {
    throw new Error('The SVG drawing does not support gradients or patterns.');
  }
  return typeof value === 'string' && colour.test(value);
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isPositive = (value: unknown): boolean => isNumber(value) && value > 0;
const oneOf =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    names.includes(String(value));

/** Whether a value is one the property takes. A canvas leaves a property alone when given any other. */
const takes: Readonly<Record<PropertyName, (value: unknown) => boolean>> = {
  fillStyle: isColour,
  strokeStyle: isColour,
  lineWidth: isPositive,
  lineCap: oneOf('butt', 'round', 'square'),
  lineJoin: oneOf('miter', 'round', 'bevel'),
  miterLimit: isPositive,
  lineDashOffset: isNumber,
  globalAlpha: (value) => isNumber(value) && value >= 0 && value <= 1,
  globalCompositeOperation: (value) => {
    if (value === 'source-over') return true;
    throw new Error(`The SVG drawing does not support globalCompositeOperation "${String(value)}".`);
  },
  font: (value) => typeof value === 'string' && value !== '',
  textAlign: oneOf('left', 'right', 'center', 'start', 'end'),
  textBaseline: oneOf('top', 'hanging', 'middle', 'alphabetic', 'ideographic', 'bottom'),
  shadowBlur: (value) => isNumber(value) && value >= 0,
  shadowColor: isColour,
  shadowOffsetX: isNumber,
  shadowOffsetY: isNumber,
};

/** Whether a canvas has a property of this name that can be drawn here. */
export function isPropertyName(name: PropertyKey): name is PropertyName {
  return typeof name === 'string' && Object.hasOwn(takes, name);
}

/** Sets a property as a canvas does: a value it does not take changes nothing. Throws for gradients and blending. */
export function setProperty(state: DrawingState, name: PropertyName, value: unknown): void {
  if (takes[name](value)) state.properties = { ...state.properties, [name]: value };
}

const clear =
  /^(transparent|#[\da-f]{3}0|#[\da-f]{6}00|(rgb|hsl)a\(.*,\s*0(\.0+)?%?\s*\)|(rgb|hsl)a?\(.*\/\s*0(\.0+)?%?\s*\))$/i;

/** Whether paint of this colour leaves no mark. */
export function isInvisible(paint: string): boolean {
  return clear.test(paint);
}
