/** The deck for the printer: what is done to the page, in order. */
import '../../theme/paper.css';
import '../../theme/sheets.css';
import '../../theme/sheet-pictures.css';
import type { Cut } from '../../compiler/model.ts';
import { applyCut } from '../length/apply-cut.ts';
import type { WaitingList } from '../page/waiting.ts';
import type { PaperForm } from '../place/view.ts';
import { drawCharts, loadPaperKit } from './draw-charts.ts';
import { expectFaces } from './expect-faces.ts';
import { expectImages } from './expect-images.ts';
import { layOutHandout } from './handout.ts';
import { layOutNotes } from './notes-pages.ts';
import { orderForReading } from './reading-order.ts';
import { spreadSteps } from './spread-steps.ts';

/** How each form is laid out from the slides. */
function layOut(root: HTMLElement, form: PaperForm): void {
  if (form.kind === 'handout') layOutHandout(root, form);
  else if (form.kind === 'notes') layOutNotes(root, form);
  else if (form.everyStep) spreadSteps(root);
}

/** What is put on paper. */
interface PaperJob {
  readonly form: PaperForm;
  readonly cut: Cut;
  /** Settles with what puts the slides' contents into the page. */
  readonly contents: Promise<() => void>;
}

/**
 * Lays the slides out for the printer (a page each, a page a step, a handout or the presenter's copy) and settles when
 * all of it stands.
 *
 * reveal.js is not started: its print view hides all slides but one from the PDF's tags, clones blank
 * canvases and adds 4% to the page (reveal.js 6.0.2, controllers/printview.js); static slides need none of it.
 */
export async function layOutOnPaper(root: HTMLElement, waiting: WaitingList, job: PaperJob): Promise<void> {
  document.documentElement.classList.add('paper', 'print-pdf');
  root.classList.add('ready');
  expectFaces(waiting);
  const kit = loadPaperKit();
  // Every chart passes its failure on; a talk without charts has none.
  kit.catch(() => undefined);
  const putIn = await job.contents;
  // Without a pause from here on, or the browser lays out what is half done.
  putIn();
  applyCut(root, job.cut);
  orderForReading(root);
  layOut(root, job.form);
  expectImages(root, waiting);
  drawCharts(root, waiting, kit);
  await waiting.everything();
}
