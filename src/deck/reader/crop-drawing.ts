/** Cuts a drawing that was made to lie behind a slide's text down to what it shows: the text stands above it now. */

/** A part of a drawing larger than this share of the slide is ground (a coast, a ring of 2,000 km) and may be cut. */
const groundShare = 0.2;
/** Room round what is shown, in pixels of the drawing. */
const margin = 16;
/** How wide a cut is at least for its height, where the column has room for it. */
const leastRatio = 1.4;

/** The style sheet draws nothing smaller than that: what is wider then scrolls. */
const leastScale = 0.75;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const shapes = 'text, path, circle, line, rect, polyline, polygon, ellipse';

/** Where the shapes that are no ground stand, in pixels of the drawing. */
function shownBox(drawing: SVGSVGElement, { width, height }: { width: number; height: number }): Box | null {
  const toDrawing = drawing.getScreenCTM()?.inverse();
  if (!toDrawing) return null;
  const boxes = [...drawing.querySelectorAll<SVGGraphicsElement>(shapes)].flatMap((shape): Box[] => {
    const { left, top, right, bottom } = shape.getBoundingClientRect();
    const from = new DOMPoint(left, top).matrixTransform(toDrawing);
    const to = new DOMPoint(right, bottom).matrixTransform(toDrawing);
    const isGround = (to.x - from.x) * (to.y - from.y) > width * height * groundShare;
    return isGround ? [] : [{ left: from.x, top: from.y, right: to.x, bottom: to.y }];
  });
  if (boxes.length === 0) return null;
  return {
    left: Math.max(0, Math.min(...boxes.map(({ left }) => left)) - margin),
    top: Math.max(0, Math.min(...boxes.map(({ top }) => top)) - margin),
    right: Math.min(width, Math.max(...boxes.map(({ right }) => right)) + margin),
    bottom: Math.min(height, Math.max(...boxes.map(({ bottom }) => bottom)) + margin),
  };
}

/** A map is shown wider than its names as far as the column has room: left and right of them is more of the map. */
function widened({ left, top, right, bottom }: Box, width: number, columnWidth: number): Box {
  const missing = Math.min((bottom - top) * leastRatio, columnWidth / leastScale) - (right - left);
  if (missing <= 0) return { left, top, right, bottom };
  const from = Math.max(0, Math.min(left - missing / 2, width - (right - left) - missing));
  return { left: from, top, right: Math.min(width, from + (right - left) + missing), bottom };
}

/** Cuts the drawing of a `.figure` for a column of `columnWidth` CSS pixels; to be done once, when it is laid out. */
export function cropDrawing(figure: HTMLElement, columnWidth: number): void {
  delete figure.dataset['crop'];
  const drawing = figure.querySelector<SVGSVGElement>('svg');
  if (!drawing) return;
  const whole = drawing.viewBox.baseVal;
  const shown = shownBox(drawing, whole);
  if (!shown) return;
  const { left, top, right, bottom } = widened(shown, whole.width, columnWidth);
  const [x, y, width, height] = [left, top, right - left, bottom - top].map(Math.round);
  drawing.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
  figure.style.setProperty('--drawn-width', String(width));
}
