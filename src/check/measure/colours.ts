/** Colours of style sheets as numbers. Runs in the browser. */
import type { Colour } from '../facts.ts';

/** A colour that may let through what lies under it; `alpha` from 0 to 1. */
export interface Paint {
  readonly colour: Colour;
  readonly alpha: number;
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, Paint>();

function read(css: string): Paint {
  if (!canvas) throw new Error('This browser has no canvas to read colours with.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { colour: [red, green, blue], alpha: alpha / 255 };
}

/** Any colour as a style sheet may compute it. */
export function paintOf(css: string): Paint {
  const paint = known.get(css) ?? read(css);
  known.set(css, paint);
  return paint;
}

/** A paint on a ground. */
export function over({ colour, alpha }: Paint, ground: Colour): Colour {
  const mixed = (index: 0 | 1 | 2): number => colour[index] * alpha + ground[index] * (1 - alpha);
  return [mixed(0), mixed(1), mixed(2)];
}

/** The product of an element's opacity and those around it. */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (let around: Element | null = element; around; around = around.parentElement) {
    opacity *= Number(getComputedStyle(around).opacity);
  }
  return opacity;
}
