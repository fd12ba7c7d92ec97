import { type ChartList, readChartHost } from '../chart-host.ts';
import { drawnFaces } from '../faces.ts';
import type { WaitingList } from '../waiting.ts';

/** The step a chart stands at on its page: all of them, less those that come later. */
function stepOnPage(element: Element): number {
  return element.querySelectorAll('.chart-step:not(.not-yet)').length;
}

/** What draws charts for paper, once it is loaded. */
export interface PaperKit {
  /** Draws the chart of a `.chart` element as SVG, at the step its page shows. */
  drawComplete(element: HTMLElement): void;
}

/** Fetches the charts, their typefaces and the drawing of SVG. */
export async function loadPaperKit(): Promise<PaperKit> {
  const [{ charts }, { drawChartAsSvg }] = await Promise.all([
    import('../../charts/index.ts'),
    import('../../charts/draw-as-svg.ts'),
    drawnFaces(),
  ]);
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) throw new Error('This browser has no canvas to measure text with.');
  return {
    drawComplete(element) {
      const host = readChartHost(element, charts as ChartList);
      const look = host.look(false);
      const config = host.definition.configure(stepOnPage(element), look);
      const size = { width: look.width, height: look.height };
      host.picture.replaceChildren(drawChartAsSvg(config, size, measure));
    },
  };
}

/** Draws every chart of the page as SVG at its page's step, each under its name in the waiting list. */
export async function drawCharts(root: ParentNode, waiting: WaitingList): Promise<void> {
  const elements = [...root.querySelectorAll<HTMLElement>('.chart')];
  if (elements.length === 0) return;
  const kit = loadPaperKit();
  for (const element of elements) {
    const drawn = kit.then(({ drawComplete }) => drawComplete(element));
    waiting.expect(`chart ${element.dataset['chart'] ?? ''}`, drawn);
  }
  await kit;
}
