/** Makes a chart's drawing follow the page's ground: its colours become the custom properties of the theme. */
import { cssName, type Palette } from '../../theme/tokens.ts';

const written = /^(#[0-9a-f]{6})([0-9a-f]{2})?$/i;

/** `fill` and `stroke` of every element that is drawn in a colour of `palette`; how much shows through is kept. */
export function paintByRole(drawing: SVGSVGElement, palette: Palette): void {
  const roles = new Map(
    Object.entries(palette).map(([role, colour]) => [colour.toUpperCase(), `var(--${cssName(role)})`]),
  );
  const repaint = (element: Element, paint: 'fill' | 'stroke'): void => {
    const [, colour = '', alpha] = written.exec(element.getAttribute(paint) ?? '') ?? [];
    const role = roles.get(colour.toUpperCase());
    if (!role) return;
    element.setAttribute(paint, role);
    if (!alpha) return;
    const opacity = Number(element.getAttribute(`${paint}-opacity`) ?? 1);
    element.setAttribute(`${paint}-opacity`, String((opacity * Number.parseInt(alpha, 16)) / 255));
  };
  for (const element of drawing.querySelectorAll('[fill], [stroke]')) {
    repaint(element, 'fill');
    repaint(element, 'stroke');
  }
}
