/**
 * A drawing context that writes down SVG instead of painting pixels: the part of CanvasRenderingContext2D
 * that Chart.js 4 and the plugins of this folder draw with.
 */

import { guarded } from './svg-guard.ts';
import { type Attributes, element } from './svg-markup.ts';
import { identity, type Matrix, multiply, rotation } from './svg-matrix.ts';
import { fillPaint, strokePaint } from './svg-paint.ts';
import { SvgPath } from './svg-path.ts';
import { type DrawingState, initialState, type PropertyName, setProperty } from './svg-state.ts';
import { measured, type TextLine, type TextMeasure, textElement } from './svg-text.ts';

/** One thing drawn, and the clip path it was drawn under. */
interface Drawn {
  readonly clip: string | null;
  readonly markup: string;
}

/** The stand-in for a canvas element that Chart.js asks for its context and its size. */
export interface SvgCanvas {
  width: number;
  height: number;
  getContext(kind: '2d'): CanvasRenderingContext2D;
}

/**
 * Records what is drawn. Draw through `canvas.getContext('2d')`: it refuses every name that is not supported here
 * with an error, so that nothing is dropped in silence.
 */
export class SvgContext {
  readonly canvas: SvgCanvas;
  readonly #measure: TextMeasure;
  readonly #idPrefix: string;
  readonly #clipPaths: string[] = [];
  #drawn: Drawn[] = [];
  #path = new SvgPath();
  #state: DrawingState = initialState();
  #saved: DrawingState[] = [];

  /** `idPrefix` starts every id of the drawing and must be used once on a page. */
  constructor(
    size: { readonly width: number; readonly height: number },
    measure: TextMeasure,
    idPrefix: string,
  ) {
    this.#measure = measure;
    this.#idPrefix = idPrefix;
    const context = guarded(this);
    this.canvas = { width: size.width, height: size.height, getContext: () => context };
  }

  property(name: PropertyName): string | number {
    return this.#state.properties[name];
  }

  /** Sets a property as `context.fillStyle = …` does: a value it does not take changes nothing. */
  setProperty(name: PropertyName, value: unknown): void {
    setProperty(this.#state, name, value);
  }

  /** Everything drawn since the picture was last cleared, as the children of an `<svg>`. */
  markup(): string {
    const groups: Drawn[] = [];
    for (const { clip, markup } of this.#drawn) {
      const last = groups.at(-1);
      if (last?.clip === clip) groups[groups.length - 1] = { clip, markup: last.markup + markup };
      else groups.push({ clip, markup });
    }
    const drawn = groups.map(({ clip, markup }) =>
      clip === null ? markup : element('g', { 'clip-path': `url(#${clip})` }, markup),
    );
    return element('defs', {}, this.#clipPaths.join('')) + drawn.join('');
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  translate(x: number, y: number): void {
    this.#transform([1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    this.#transform(rotation(angle));
  }

  scale(x: number, y: number): void {
    this.#transform([x, 0, 0, y, 0, 0]);
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#state.matrix = [a, b, c, d, e, f];
  }

  resetTransform(): void {
    this.#state.matrix = identity;
  }

  setLineDash(segments: readonly number[]): void {
    if (!segments.every((length) => Number.isFinite(length) && length >= 0)) return;
    this.#state.dash = segments.length % 2 === 0 ? [...segments] : [...segments, ...segments];
  }

  getLineDash(): number[] {
    return [...this.#state.dash];
  }

  beginPath(): void {
    this.#path = new SvgPath();
  }

  closePath(): void {
    this.#path.close();
  }

  moveTo(x: number, y: number): void {
    this.#path.add('M', this.#state.matrix, [x, y]);
  }

  lineTo(x: number, y: number): void {
    this.#path.add('L', this.#state.matrix, [x, y]);
  }

  quadraticCurveTo(cpx: number, cpy: number, x: number, y: number): void {
    this.#path.add('Q', this.#state.matrix, [cpx, cpy, x, y]);
  }

  bezierCurveTo(cp1x: number, cp1y: number, cp2x: number, cp2y: number, x: number, y: number): void {
    this.#path.add('C', this.#state.matrix, [cp1x, cp1y, cp2x, cp2y, x, y]);
  }

  arc(x: number, y: number, radius: number, start: number, end: number, anticlockwise = false): void {
    this.ellipse(x, y, radius, radius, 0, start, end, anticlockwise);
  }

  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    rotation: number,
    start: number,
    end: number,
    anticlockwise = false,
  ): void {
    this.#path.arc(this.#state.matrix, { x, y, radiusX, radiusY, rotation, start, end, anticlockwise });
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.#state.matrix, x, y, width, height);
  }

  fill(rule: CanvasFillRule = 'nonzero'): void {
    this.#fillPath(this.#path, ruleOf(rule));
  }

  stroke(path?: Path2D): void {
    if (path)
      throw new Error('The SVG drawing does not support stroke(Path2D): set `segment: {}` on the dataset.');
    this.#strokePath(this.#path);
  }

  /** What is drawn later shows only inside the current path, until the state is restored. */
  clip(rule: CanvasFillRule = 'nonzero'): void {
    const id = `${this.#idPrefix}-clip-${this.#clipPaths.length + 1}`;
    const shape = element('path', { d: String(this.#path), 'clip-rule': ruleOf(rule) });
    const outer = this.#state.clip === null ? undefined : `url(#${this.#state.clip})`;
    this.#clipPaths.push(element('clipPath', { id, 'clip-path': outer }, shape));
    this.#state.clip = id;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#fillPath(this.#rectangle(x, y, width, height));
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#strokePath(this.#rectangle(x, y, width, height));
  }

  /** Starts the picture anew. Throws when only a part of it is to be cleared: SVG cannot take paint away. */
  clearRect(x: number, y: number, width: number, height: number): void {
    const whole = x <= 0 && y <= 0 && x + width >= this.canvas.width && y + height >= this.canvas.height;
    if (!whole || this.#state.clip !== null) {
      throw new Error('The SVG drawing supports clearRect only for the whole picture.');
    }
    this.#drawn = [];
    this.#clipPaths.length = 0;
  }

  fillText(text: string, x: number, y: number, maxWidth?: number): void {
    this.#text({ text: String(text), x, y, maxWidth }, fillPaint(this.#state));
  }

  strokeText(text: string, x: number, y: number, maxWidth?: number): void {
    this.#text({ text: String(text), x, y, maxWidth }, strokePaint(this.#state));
  }

  measureText(text: string): TextMetrics {
    return measured(this.#measure, this.#state.properties, String(text));
  }

  #transform(inner: Matrix): void {
    this.#state.matrix = multiply(this.#state.matrix, inner);
  }

  #rectangle(x: number, y: number, width: number, height: number): SvgPath {
    const path = new SvgPath();
    path.rect(this.#state.matrix, x, y, width, height);
    return path;
  }

  #fillPath(path: SvgPath, rule?: string): void {
    const paint = fillPaint(this.#state);
    if (paint && !path.isEmpty) this.#draw(element('path', { d: String(path), 'fill-rule': rule, ...paint }));
  }

  #strokePath(path: SvgPath): void {
    const paint = strokePaint(this.#state);
    if (paint && !path.isEmpty) this.#draw(element('path', { d: String(path), ...paint }));
  }

  #text(line: TextLine, paint: Attributes | null): void {
    if (paint && line.text.trim() !== '') this.#draw(textElement(this.#measure, this.#state, line, paint));
  }

  #draw(markup: string): void {
    this.#drawn.push({ clip: this.#state.clip, markup });
  }
}

/** The rule as an attribute, which is left out for the usual one. Throws for a path in the rule's place. */
function ruleOf(rule: unknown): 'evenodd' | undefined {
  if (rule === 'nonzero') return undefined;
  if (rule === 'evenodd') return rule;
  throw new Error('The SVG drawing does not support Path2D objects.');
}
