/** What the show does beside reveal.js, in the order it begins. */
import { announceSlides } from './announce-slides.ts';
import type { Behaviour } from './behaviour.ts';
import { countHands } from './count-hands.ts';
import { keepDocumentReadable } from './keep-document-readable.ts';
import { liveCharts } from './live-charts.ts';
import { openMenuOnKey } from './open-menu.ts';
import { printWholeTalk } from './print-whole-talk.ts';
import { runThinkTimer } from './run-think-timer.ts';
import { speakerWindow } from './speaker-window.ts';

export const behaviours: readonly Behaviour[] = [
  keepDocumentReadable,
  liveCharts,
  announceSlides,
  speakerWindow,
  openMenuOnKey,
  runThinkTimer,
  countHands,
  printWholeTalk,
];
