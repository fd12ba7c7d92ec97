import { type ChartHost, type ChartList, readChartHost } from '../chart-host.ts';
import { drawnFaces } from '../faces.ts';
import type { WaitingList } from '../waiting.ts';

/** The step a chart stands at on its page: all of them, less those that come later. */
function stepOnPage(element: Element): number {
  return element.querySelectorAll('.chart-step:not(.not-yet)').length;
}

async function loadPaperKit() {
  const [{ charts }, { drawChartAsSvg }] = await Promise.all([
    import('../../charts/index.ts'),
    import('../../charts/draw-as-svg.ts'),
    drawnFaces(),
  ]);
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) throw new Error('This browser has no canvas to measure text with.');
  return { charts: charts as ChartList, draw: drawChartAsSvg, measure };
}

type PaperKit = Awaited<ReturnType<typeof loadPaperKit>>;

function drawOne(host: ChartHost, step: number, kit: PaperKit): void {
  const look = host.look(false);
  const config = host.definition.configure(step, look);
  host.picture.replaceChildren(kit.draw(config, { width: look.width, height: look.height }, kit.measure));
}

/** Draws every chart of the page as SVG at its page's step, each under its name in the waiting list. */
export async function drawCharts(root: ParentNode, waiting: WaitingList): Promise<void> {
  const elements = [...root.querySelectorAll<HTMLElement>('.chart')];
  if (elements.length === 0) return;
  const kit = loadPaperKit();
  for (const element of elements) {
    const drawn = kit.then((loaded) =>
      drawOne(readChartHost(element, loaded.charts), stepOnPage(element), loaded),
    );
    waiting.expect(`chart ${element.dataset['chart'] ?? ''}`, drawn);
  }
  await kit;
}
