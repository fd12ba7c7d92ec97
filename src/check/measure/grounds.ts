/** What lies under a text: backgrounds, tints and shapes, from the text down. Runs in the browser. */
import type { Colour, Paints } from '../facts.ts';
import { coatBook, type Layer, type Point } from './coats.ts';
import { over, type Paint, paintOf } from './colours.ts';

/** Whoever knows what lies under the texts of a slide. */
export interface Grounds {
  /** Under a text that stands among its own elements alone. Null where it cannot be told, or nobody asks. */
  underElement(element: Element): Colour | null;
  /** Under a text in or over a picture, at a point of the window. Null likewise. */
  underPoint(element: Element, point: Point): Colour | null;
}

const page: Colour = [255, 255, 255];

/** What is seen through all layers, the uppermost first; null where one of them is not told. */
function seenThrough(layers: readonly Layer[]): Colour | null {
  const shut = layers.findIndex((layer) => layer === null || layer.alpha > 0.99);
  const visible = shut < 0 ? layers : layers.slice(0, shut + 1);
  let ground = page;
  for (const layer of visible.toReversed()) {
    if (layer === null) return null;
    ground = over(layer, ground);
  }
  return ground;
}

/** A halo drawn round the letters is the ground that they are read on. */
function haloOf(element: Element): Paint[] {
  if (!(element instanceof SVGElement)) return [];
  const { paintOrder, stroke, strokeWidth } = getComputedStyle(element);
  const isHalo = paintOrder.startsWith('stroke') && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 3;
  return isHalo ? [paintOf(stroke)] : [];
}

/** The elements around one, from itself to the slide. */
function chainOf(element: Element, slide: Element): Element[] {
  const chain: Element[] = [];
  for (
    let around: Element | null = element;
    around;
    around = around === slide ? null : around.parentElement
  ) {
    chain.push(around);
  }
  return chain;
}

/** Looks at a slide that stands in the window, for as many of its texts as are asked for. */
export function groundsOf(slide: Element, paints: Paints): Grounds {
  if (paints === 'none') return { underElement: () => null, underPoint: () => null };
  const layersOf = coatBook();
  const { left, top, width, height } = slide.getBoundingClientRect();
  const centre = { x: left + width / 2, y: top + height / 2 };
  const stackAt = ({ x, y }: Point): Element[] => document.elementsFromPoint(x, y);
  const behindSlide = stackAt(centre).filter((element) => !slide.contains(element));
  const seen = (stack: readonly Element[], point: Point, above: readonly Paint[] = []): Colour | null =>
    seenThrough([...above, ...stack.flatMap((element) => layersOf(element, point))]);
  return {
    underElement: (element) => seen([...chainOf(element, slide), ...behindSlide], centre),
    underPoint(element, point) {
      if (paints === 'plain') return null;
      const stack = stackAt(point);
      const own = stack.findIndex((one) => one.contains(element));
      return own < 0 ? null : seen(stack.slice(own), point, haloOf(element));
    },
  };
}
