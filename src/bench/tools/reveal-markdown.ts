/** What reveal.js in a page of one's own and reveal-md have in common. */
import { type GeneratedSlide, markdownOf } from '../generated-talk.ts';
import { canvasHtml } from './browser-chart.ts';

const slideText = ({ headline, body, notes }: GeneratedSlide): string =>
  [`# ${headline}`, markdownOf(body, canvasHtml), `Note: ${notes}`].join('\n\n');

/** The talk for reveal.js's Markdown plugin: a rule between slides, notes behind "Note:". */
export const revealMarkdown = (talk: readonly GeneratedSlide[]): string =>
  `${talk.map(slideText).join('\n\n---\n\n')}\n`;

/**
 * Draws the charts of each slide when it is shown, as a chart made on a hidden slide has no size; all of them for paper, and
 * says so at the page's root. `deck` has to be there.
 */
export const drawAtRevealSlides = `const drawShown = () => drawCharts(deck.getCurrentSlide());
  deck.on('slidechanged', drawShown);
  deck.on('ready', drawShown);
  deck.on('pdf-ready', () => {
    drawCharts(document);
    document.documentElement.dataset.onPaper = '';
  });`;

/** True in the page when it is laid out for paper. */
export const revealOnPaper = "'onPaper' in document.documentElement.dataset";

/** The headline of the slide that is shown, with its number. */
export const shownByReveal =
  "document.querySelector('.reveal.ready .slides > section.present h1')?.textContent";
