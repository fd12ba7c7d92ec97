/** A missile and its launcher as anyone might draw them, under a magnifying glass: a sketch, not a plan of any site. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawBlock, setBlock } from '../../figures/block.ts';
import { group, line, type Point, round } from '../../figures/svg.ts';

/** A missile from above, its nose at the right end of `length` pixels. */
function missile(corner: Point, length: number): Element {
  const [x, y, thick] = [round(corner.x), round(corner.y), 13];
  const body = length - 26;
  return s('path', {
    className: ['fill-ussr'],
    d: `M${x} ${y}h${body}q18 1 26 ${thick / 2}q-8 ${thick / 2 - 1} -26 ${thick / 2}h-${body}l-9 5v-${thick + 10}z`,
  });
}

/** A launcher from above: a stand in a ring. */
function launcher(centre: Point): Element {
  const [outer, inner] = [17, 7];
  return group([
    s('circle', { className: ['stroke-ussr'], strokeWidth: 3, cx: centre.x, cy: centre.y, r: outer }),
    s('rect', {
      className: ['fill-ussr'],
      x: centre.x - inner,
      y: centre.y - inner,
      width: 2 * inner,
      height: 2 * inner,
    }),
  ]);
}

const named = (text: string, at: Point): Element =>
  drawBlock(setBlock([{ text, style: 'label', role: 'ussr' }], 200), at, 'middle');

/** The glass with the sketch in it, `radius` pixels wide, and two lines to the place on the map it stands for. */
export function drawLoupe(place: Point, centre: Point, radius: number): Element[] {
  const { x, y } = centre;
  return [
    line({ x: place.x - 6, y: place.y + 6 }, { x: x - radius * 0.94, y: y - radius * 0.34 }, 'stroke-ink', 1),
    line({ x: place.x + 6, y: place.y + 6 }, { x: x - radius * 0.3, y: y - radius * 0.95 }, 'stroke-ink', 1),
    s('circle', { className: ['stroke-ink', 'fill-ground'], cx: x, cy: y, r: radius, strokeWidth: 2 }),
    named('missile', { x, y: y - 62 }),
    missile({ x: x - 58, y: y - 34 }, 122),
    launcher({ x, y: y + 17 }),
    named('launcher', { x, y: y + 38 }),
  ];
}
