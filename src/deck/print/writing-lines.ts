import { element } from '../page/element.ts';

const svg = 'http://www.w3.org/2000/svg';

/** From line to line: room for handwriting. In millimetres. */
const pitch = 8;

const drawn = (name: string, attributes: Readonly<Record<string, string>>, ...inside: Element[]): Element => {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
};

/**
 * Lines to write on, as wide as the place they stand in. One path of `count` lines; the place may be lower, and cuts
 * what does not fit. Without a count it is the style sheet that gives the place its height.
 */
export function writingLines(className: string, count?: number): HTMLElement {
  const lines = count ?? 32;
  // A line keeps clear of the lower edge, or the place cuts half of it off.
  const rows = Array.from({ length: lines }, (_, index) => `M0 ${(index + 1) * pitch - 0.2}H250`);
  const path = drawn('path', { d: rows.join('') });
  // Its own size on paper: a unit is a millimetre.
  const size = { width: '250mm', height: `${lines * pitch}mm`, viewBox: `0 0 250 ${lines * pitch}` };
  const box = element('div', { class: `writing-lines ${className}`, 'aria-hidden': 'true' });
  box.append(drawn('svg', size, path));
  return box;
}
