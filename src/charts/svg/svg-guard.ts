/** Stands before an SVG context so that nothing a chart draws is dropped in silence. */
import { isPropertyName, type PropertyName } from './svg-state.ts';

/** The drawing methods handed out. */
const methods = [
  'arc',
  'beginPath',
  'bezierCurveTo',
  'clearRect',
  'clip',
  'closePath',
  'ellipse',
  'fill',
  'fillRect',
  'fillText',
  'getLineDash',
  'lineTo',
  'measureText',
  'moveTo',
  'quadraticCurveTo',
  'rect',
  'resetTransform',
  'restore',
  'rotate',
  'save',
  'scale',
  'setLineDash',
  'setTransform',
  'stroke',
  'strokeRect',
  'strokeText',
  'translate',
] as const satisfies readonly (keyof CanvasRenderingContext2D)[];

type Methods = { [Name in (typeof methods)[number]]: (...values: never[]) => unknown };

/** A context that records: the drawing methods, and its properties by name. */
export interface RecordingContext extends Methods {
  readonly canvas: unknown;
  property(name: PropertyName): unknown;
  setProperty(name: PropertyName, value: unknown): void;
}

/** What the annotation plugin asks every context for and no browser's has: answered with "not there". */
const neverThere: readonly PropertyKey[] = ['_measureText'];

function unsupported(name: PropertyKey): Error {
  return new Error(`The SVG drawing does not support context.${String(name)}.`);
}

function readFrom(context: RecordingContext, name: PropertyKey): unknown {
  if (isPropertyName(name)) return context.property(name);
  if (name === 'canvas') return context.canvas;
  const method = methods.find((known) => known === name);
  if (method) return context[method].bind(context);
  if (typeof name === 'symbol' || neverThere.includes(name)) return undefined;
  throw unsupported(name);
}

/**
 * The context as a chart sees it. Reading, calling or setting any name that an SVG context does not support throws
 * an error with that name.
 */
export function guarded(context: RecordingContext): CanvasRenderingContext2D {
  const proxy = new Proxy(context, {
    get: readFrom,
    set(target, name, value) {
      if (!isPropertyName(name)) throw unsupported(name);
      target.setProperty(name, value);
      return true;
    },
  });
  return proxy as unknown as CanvasRenderingContext2D;
}
