import { loadCharts, theCharts } from '../charts/chart-list.ts';
import { drawnFaces } from '../charts/faces.ts';
import type { LiveChart } from '../charts/live-chart.ts';
import { onPixelRatio, pixelRatio } from '../charts/pixel-ratio.ts';
import { forgetCharts } from '../dev/forget-charts.ts';
import { onChartsChanged, onSlidesChanged } from '../dev/slides-changed.ts';
import { loadAgain } from '../lost/again.ts';
import { tellFound } from '../lost/card.ts';
import { idle } from '../page/idle.ts';
import type { Behaviour, Stage } from './behaviour.ts';

/** How many of a chart's steps the slide shows: its step fragments that are visible. */
function visibleStep(host: Element): number {
  return host.querySelectorAll('.chart-step.visible').length;
}

type MakeChart = (host: HTMLElement, ratio: number) => LiveChart;

/** Chart.js, the charts and their typefaces, fetched once and not before a slide needs them. */
async function loadChartKit(): Promise<MakeChart> {
  const [charts, { LiveChart }] = await Promise.all([
    loadCharts(),
    loadAgain(theCharts, () => import('../charts/live-chart.ts')),
    drawnFaces(),
  ]);
  tellFound(theCharts);
  return (host: HTMLElement, ratio: number): LiveChart => new LiveChart(host, charts, ratio);
}

const chartsOn = (slide: Element | undefined): HTMLElement[] => [
  ...(slide?.querySelectorAll<HTMLElement>('.chart') ?? []),
];

/** Ends the charts whose slides are no longer in the document: with a chart on every fifth of 1,000 slides they filled the memory. */
function endFarOnes(live: Map<Element, LiveChart>): void {
  for (const [host, chart] of live) {
    if (host.isConnected) continue;
    chart.end();
    live.delete(host);
  }
}

/** Does something for the charts of the slides on either side, one at a time, while nothing else is to be done. */
async function whileIdle({ reveal }: Stage, draw: (host: HTMLElement) => Promise<void>): Promise<void> {
  const { h } = reveal.getIndices();
  const slides = reveal.getSlides();
  for (const host of [slides[h + 1], slides[h - 1]].flatMap(chartsOn)) {
    await idle();
    if (reveal.getIndices().h !== h) return;
    await draw(host);
  }
}

/**
 * Draws every chart when its slide comes up, or before if there is time, at the step the slide is at, sharp at the deck's
 * scale; moves it with the fragments, forward and back; redraws it when the scale changes; ends it when its slide is far
 * away. The overview has pictures of its own.
 */
export const liveCharts: Behaviour = async (stage) => {
  const { reveal } = stage;
  const live = new Map<Element, LiveChart>();
  let kit: Promise<MakeChart | null> | undefined;

  /** Null where it does not come: the next step asks again, and a card says so. */
  const fetchKit = (): Promise<MakeChart | null> => {
    kit ??= loadChartKit().catch(() => {
      kit = undefined;
      return null;
    });
    return kit;
  };
  const draw = async (host: HTMLElement): Promise<void> => {
    const makeChart = await fetchKit();
    if (!makeChart) return;
    if (reveal.isOverview() || !host.isConnected) return;
    const known = live.get(host) ?? makeChart(host, pixelRatio(reveal));
    live.set(host, known);
    known.show(visibleStep(host));
  };
  const drawCurrent = async (): Promise<void> => {
    endFarOnes(live);
    await Promise.all(chartsOn(reveal.getCurrentSlide()).map(draw));
    void whileIdle(stage, draw);
  };

  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'overviewhidden'])
    reveal.on(event, drawCurrent);
  onPixelRatio(reveal, () => {
    for (const chart of live.values()) chart.sharpen(pixelRatio(reveal));
  });
  if (import.meta.hot) {
    const forget = (isPast: (host: Element) => boolean): void => {
      for (const host of [...live.keys()].filter(isPast)) {
        void forgetCharts(host);
        live.delete(host);
      }
      void drawCurrent();
    };
    onSlidesChanged(() => forget((host) => !host.isConnected));
    onChartsChanged(() => {
      kit = undefined;
      forget(() => true);
    });
  }
  await drawCurrent();
  void fetchKit();
};
