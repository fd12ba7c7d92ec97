/** Rectangles of the page as rectangles of the slide. Runs in the browser. */
import { slideSize } from '../../theme/tokens.ts';
import type { Box } from '../facts.ts';

/** A slide in the page: how to get from places of the window to places of the slide, and back. */
export interface Stage {
  readonly slide: HTMLElement;
  /** Window pixels of one slide pixel. */
  readonly scale: number;
  boxOf(rectangle: DOMRectReadOnly): Box;
  /** A place of the slide as a place of the window. */
  inWindow(x: number, y: number): { readonly x: number; readonly y: number };
}

/** The slide itself. */
export const wholeSlide: Box = { left: 0, top: 0, right: slideSize.width, bottom: slideSize.height };

/** Measures where the slide stands now; to be asked anew after scrolling. */
export function stageOf(slide: HTMLElement): Stage {
  const origin = (slide.querySelector('.slide-frame') ?? slide).getBoundingClientRect();
  const scale = origin.width / slideSize.width || 1;
  return {
    slide,
    scale,
    boxOf: ({ left, top, right, bottom }) => ({
      left: (left - origin.left) / scale,
      top: (top - origin.top) / scale,
      right: (right - origin.left) / scale,
      bottom: (bottom - origin.top) / scale,
    }),
    inWindow: (x, y) => ({ x: origin.left + x * scale, y: origin.top + y * scale }),
  };
}

/** What both have; null where they share nothing. */
export function shared(one: Box, other: Box): Box | null {
  const box = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return box.left < box.right && box.top < box.bottom ? box : null;
}

const clips = (element: Element): boolean => {
  const { overflowX, overflowY, display } = getComputedStyle(element);
  return (
    display !== 'inline' && display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible')
  );
};

const nothing: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The part of the slide in which an element's content can be seen. */
export function windowAround(element: Element, { slide, boxOf }: Stage): Box {
  let seen: Box = wholeSlide;
  for (let around: Element | null = element; around && around !== slide; around = around.parentElement) {
    if (clips(around)) seen = shared(seen, boxOf(around.getBoundingClientRect())) ?? nothing;
  }
  return seen;
}
