import type { RevealApi } from 'reveal.js';
import { drawnFaces } from '../faces.ts';
import type { LiveChart } from '../live-chart.ts';
import type { Behaviour } from './behaviour.ts';

/** How many of a chart's steps the slide shows: its step fragments that are visible. */
function visibleStep(host: Element): number {
  return host.querySelectorAll('.chart-step.visible').length;
}

/** Chart.js, the charts and their typefaces, fetched once and not before a slide needs them. */
async function loadChartKit() {
  const [{ charts }, { LiveChart }] = await Promise.all([
    import('../../charts/index.ts'),
    import('../live-chart.ts'),
    drawnFaces(),
  ]);
  return (host: HTMLElement, ratio: number): LiveChart => new LiveChart(host, charts, ratio);
}

/**
 * Device pixels for one CSS pixel of the slide: Chart.js knows the screen's ratio, not the deck's scale. Never fewer
 * than one, or hairlines vanish from the small pictures of the speaker window.
 */
const pixelRatio = (reveal: RevealApi): number => Math.max(1, window.devicePixelRatio * reveal.getScale());

/**
 * Draws every chart when its slide comes up, at the step the slide is at, sharp at the deck's scale;
 * moves it with the fragments, forward and back; redraws it when the scale changes.
 */
export const liveCharts: Behaviour = async ({ reveal, root }) => {
  const live = new Map<Element, LiveChart>();
  let kit: ReturnType<typeof loadChartKit> | undefined;

  const draw = async (host: HTMLElement): Promise<void> => {
    kit ??= loadChartKit();
    const makeChart = await kit;
    const known = live.get(host) ?? makeChart(host, pixelRatio(reveal));
    live.set(host, known);
    known.show(visibleStep(host));
  };
  const drawWithin = async (slide: ParentNode): Promise<void> => {
    await Promise.all([...slide.querySelectorAll<HTMLElement>('.chart')].map(draw));
  };
  const drawCurrent = (): Promise<void> => drawWithin(reveal.getCurrentSlide());

  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, drawCurrent);
  reveal.on('overviewshown', () => drawWithin(root));
  reveal.on('resize', () => {
    for (const chart of live.values()) chart.sharpen(pixelRatio(reveal));
  });
  await drawCurrent();
  kit ??= loadChartKit();
};
