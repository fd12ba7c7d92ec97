/** What an element paints of itself under its content: tints laid over it, gradients, backgrounds, shapes. Runs in the browser. */
import type { Colour } from '../facts.ts';
import { opacityOf, type Paint, paintOf } from './colours.ts';

/** A place of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Paint at a point; null where styles do not tell it: a photograph, a pattern. */
export type Layer = Paint | null;

/** One of an element's layers, the same wherever it is asked for or not. */
type Coat = (point: Point) => Layer;

const clear: Paint = { colour: [0, 0, 0], alpha: 0 };

const veil = /^linear-gradient\(90deg, (?<first>.+?\)) (?<from>[\d.]+)%, (?<last>.+?\)) (?<to>[\d.]+)%\)$/;

/** A gradient from left to right; one of any other kind is not told. */
function gradientCoat(image: string, element: Element): Coat {
  const { first = '', from, last = '', to } = veil.exec(image)?.groups ?? {};
  if (first === '' || last === '') return () => null;
  const [start, end] = [paintOf(first), paintOf(last)];
  const colour: Colour = start.alpha > 0 ? start.colour : end.colour;
  return ({ x }) => {
    const { left, width } = element.getBoundingClientRect();
    const across = ((x - left) / width) * 100;
    const share = Math.min(1, Math.max(0, (across - Number(from)) / (Number(to) - Number(from))));
    return { colour, alpha: start.alpha * (1 - share) + end.alpha * share };
  };
}

function backgroundCoats(
  { backgroundImage, backgroundColor }: CSSStyleDeclaration,
  element: Element,
): Coat[] {
  const paint = paintOf(backgroundColor);
  return [
    ...(backgroundImage === 'none' ? [] : [gradientCoat(backgroundImage, element)]),
    ...(paint.alpha === 0 ? [] : [() => paint]),
  ];
}

/** `::after` or `::before` where it covers its whole element. */
function coverCoats(element: Element, pseudo: '::before' | '::after'): Coat[] {
  const style = getComputedStyle(element, pseudo);
  if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute') return [];
  const sides = [style.top, style.right, style.bottom, style.left].map(Number.parseFloat);
  return sides.every((side) => side <= 0) ? backgroundCoats(style, element) : [];
}

/** A shape's colour; `strength` is its own opacity. */
function shapePaint(css: string, strength: string): Layer {
  if (css.startsWith('url(')) return null;
  const { colour, alpha } = paintOf(css);
  return { colour, alpha: alpha * Number(strength) };
}

function shapeCoats(shape: SVGGeometryElement): Coat[] {
  const { fill, fillOpacity, stroke, strokeOpacity } = getComputedStyle(shape);
  const inverse = shape.getScreenCTM()?.inverse();
  const own = ({ x, y }: Point): DOMPoint => new DOMPoint(x, y).matrixTransform(inverse);
  const line = shapePaint(stroke, strokeOpacity);
  const face = shapePaint(fill, fillOpacity);
  return [
    ...(stroke === 'none' ? [] : [(point: Point) => (shape.isPointInStroke(own(point)) ? line : clear)]),
    ...(fill === 'none' ? [] : [(point: Point) => (shape.isPointInFill(own(point)) ? face : clear)]),
  ];
}

function coatsOf(element: Element): Coat[] {
  if (element instanceof SVGGeometryElement) return shapeCoats(element);
  if (element.matches('img, canvas, video, image')) return [() => null];
  if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) return [];
  return [
    ...coverCoats(element, '::after'),
    ...coverCoats(element, '::before'),
    ...backgroundCoats(getComputedStyle(element), element),
  ];
}

/** As faint as the element is. */
const weakened = (layer: Layer, opacity: number): Layer =>
  layer && { ...layer, alpha: layer.alpha * opacity };

/** Keeps what elements paint, for as long as the slide is measured. */
export function coatBook(): (element: Element, point: Point) => Layer[] {
  const known = new Map<Element, { readonly coats: readonly Coat[]; readonly opacity: number }>();
  return (element, point) => {
    const coats = known.get(element)?.coats ?? coatsOf(element);
    const opacity = known.get(element)?.opacity ?? (coats.length > 0 ? opacityOf(element) : 1);
    known.set(element, { coats, opacity });
    return coats.map((coat) => weakened(coat(point), opacity));
  };
}
