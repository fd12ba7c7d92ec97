/** The deck for the printer: what is done to the page, in order. */
import '../../theme/paper.css';
import type { WaitingList } from '../waiting.ts';
import { drawCharts } from './draw-charts.ts';
import { expectFaces } from './expect-faces.ts';
import { expectImages } from './expect-images.ts';
import { spreadSteps } from './spread-steps.ts';

/**
 * Lays the slides one under the other, a page each (or a page a step), and settles when all of it stands.
 *
 * reveal.js is not started: its print view hides all slides but one from the PDF's tags, clones blank
 * canvases and adds 4% to the page (reveal.js 6.0.2, controllers/printview.js); static slides need none of it.
 */
export async function layOutOnPaper(
  root: HTMLElement,
  waiting: WaitingList,
  everyStep: boolean,
): Promise<void> {
  document.documentElement.classList.add('paper', 'print-pdf');
  root.classList.add('ready');
  expectFaces(waiting);
  expectImages(root, waiting);
  if (everyStep) spreadSteps(root);
  waiting.expect('charts', drawCharts(root, waiting));
  await waiting.everything();
}
