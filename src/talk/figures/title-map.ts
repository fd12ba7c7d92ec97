/** The title's map: how far the R-12 reached from the middle of Cuba, and the circle on the CIA's map. */
import { s } from 'hastscript';
import { drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { type MapView, projectMap } from '../../figures/map.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, type Point } from '../../figures/svg.ts';
import { formatFigure, missiles, sites } from '../data/index.ts';

const site = sites.calabazar;
const { r12, r12CiaMap } = missiles;

/** Where Cuba stands on the slide, clear of the title. */
const middle: Point = { x: 900, y: 548 };
/** Radius of the larger ring: its top stays on the slide, with its label above it. */
const ringRadius = 472;

/** The map's scale, centre and frame. */
export const titleView = ({ width, height }: FigureFrame): MapView => ({
  centre: site,
  at: middle,
  pixelsPerKilometre: ringRadius / r12.value,
  width,
  height,
  detail: '50m',
  tolerance: 0.5,
});

const labelled = (paragraph: Paragraph, top: number) =>
  drawBlock(setBlock([paragraph], 420), { x: middle.x, y: top }, 'middle');

function draw(frame: FigureFrame): string {
  const view = titleView(frame);
  const map = projectMap(view);
  const top = (kilometres: number): number => middle.y - kilometres * view.pixelsPerKilometre;
  const half = 5;
  return drawing(frame.width, frame.height, [
    group([map.land('fill-lines')], { opacity: 0.42 }),
    group([map.ring(r12.value, 'fill-ussr')], { opacity: 0.1 }),
    group([map.country('cuba', 'fill-cuba')], { opacity: 0.6 }),
    group([map.ring(r12CiaMap.value, 'stroke-muted')], { strokeDasharray: '5 6', opacity: 0.7 }),
    group([map.ring(r12.value, 'stroke-ussr')], { strokeWidth: 2, opacity: 0.75 }),
    s('rect', {
      className: ['fill-ussr'],
      x: middle.x - half,
      y: middle.y - half,
      width: 2 * half,
      height: 2 * half,
    }),
    labelled(
      { text: `R-12 missiles reached ${formatFigure(r12, 'unit')}`, style: 'label', role: 'ussr' },
      top(r12.value) - 32,
    ),
    labelled(
      { text: `the CIA’s map: ${formatFigure(r12CiaMap, 'unit')}`, style: 'label', role: 'muted' },
      top(r12CiaMap.value) + 10,
    ),
  ]);
}

/** Slide 1: a quiet map that already holds the argument. */
export const titleMap: FigureDefinition = {
  summary:
    `Map of the eastern United States, Mexico and the Caribbean, with Cuba at the lower right. A ring of ${formatFigure(r12, 'unit')} about ` +
    `a missile site in central Cuba shows the true range of the Soviet R-12 missile; a smaller dashed ring of ${formatFigure(r12CiaMap, 'unit')} ` +
    `the circle on the CIA’s map of 16 October 1962.`,
  basis: 'Distances from the site in central Cuba are true; coastlines: Natural Earth',
  sources: sourcesOf([r12, r12CiaMap, site]),
  place: 'behind',
  draw,
};
