import type { Palette } from '../../theme/tokens.ts';
import { type ChartHost, readChartHost } from '../charts/chart-host.ts';
import { loadCharts } from '../charts/chart-list.ts';
import { drawnFaces } from '../charts/faces.ts';
import type { WaitingList } from '../page/waiting.ts';

/** The step a chart stands at on its page: all of them, less those that come later. */
function stepOnPage(element: Element): number {
  return element.querySelectorAll('.chart-step:not(.not-yet)').length;
}

/** Roles that a sheet may set otherwise than the slide's ground does: it is white. */
const sheetRoles = ['ground', 'ink', 'muted', 'lines'] as const;

/** The colours of the page around a chart, where its style sheet names them. */
function paletteAround(picture: Element, palette: Palette): Palette {
  const style = getComputedStyle(picture);
  const named = sheetRoles.map((role) => [role, style.getPropertyValue(`--${role}`).trim() || palette[role]]);
  return { ...palette, ...Object.fromEntries(named) };
}

/** The chart's own words are those of its last step; what stands still at an earlier one is told step by step. */
function tellStep({ picture, definition }: ChartHost, step: number): void {
  if (step === definition.steps.length - 1) return;
  const words = definition.steps.slice(0, step + 1).map(({ says }) => says);
  picture.setAttribute('aria-label', words.join(' '));
}

/** What draws charts for paper, once it is loaded. */
export interface PaperKit {
  /** Draws the chart of a `.chart` element as SVG, at the step its page shows. */
  drawComplete(element: HTMLElement): void;
}

/** Fetches the charts, their typefaces and the drawing of SVG. */
export async function loadPaperKit(): Promise<PaperKit> {
  const [charts, { drawChartAsSvg }] = await Promise.all([
    loadCharts(),
    import('../../charts/svg/draw-as-svg.ts'),
    drawnFaces(),
  ]);
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) throw new Error('This browser has no canvas to measure text with.');
  return {
    drawComplete(element) {
      const host = readChartHost(element, charts);
      const onScreen = host.look(false);
      const look = { ...onScreen, palette: paletteAround(host.picture, onScreen.palette) };
      const step = stepOnPage(element);
      const config = host.definition.configure(step, look);
      const size = { width: look.width, height: look.height };
      host.picture.replaceChildren(drawChartAsSvg(config, size, measure));
      tellStep(host, step);
    },
  };
}

/** Draws every chart of the page as SVG at its page's step, each under its name in the waiting list. */
export function drawCharts(root: ParentNode, waiting: WaitingList, kit?: Promise<PaperKit>): void {
  const elements = [...root.querySelectorAll<HTMLElement>('.chart')];
  if (elements.length === 0) return;
  const drawing = kit ?? loadPaperKit();
  for (const element of elements) {
    const drawn = drawing.then(({ drawComplete }) => drawComplete(element));
    waiting.expect(`chart ${element.dataset['chart'] ?? ''}`, drawn);
  }
}
