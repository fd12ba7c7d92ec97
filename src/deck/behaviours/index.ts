/** What the show does beside reveal.js, in the order it begins: the overview gives its charts back before they are drawn. */
import { offerReading } from '../reader/offer-reading.ts';
import { announceSlides } from './announce-slides.ts';
import type { Behaviour } from './behaviour.ts';
import { clickOn } from './click-on.ts';
import { countHands } from './count-hands.ts';
import { endOfTalk } from './end-of-talk.ts';
import { followWriting } from './follow-writing.ts';
import { holdFocus } from './hold-focus.ts';
import { keepDocumentReadable } from './keep-document-readable.ts';
import { keepPlace } from './keep-place.ts';
import { liftBlackScreen } from './lift-black-screen.ts';
import { listKeysOnKey } from './list-keys.ts';
import { liveCharts } from './live-charts.ts';
import { nameControls } from './name-controls.ts';
import { openMenuOnKey } from './open-menu.ts';
import { printWholeTalk } from './print-whole-talk.ts';
import { readKeys } from './read-keys.ts';
import { runThinkTimer } from './run-think-timer.ts';
import { showOverview } from './show-overview.ts';
import { speakerWindow } from './speaker-window.ts';
import { tellLoss } from './tell-loss.ts';

export const behaviours: readonly Behaviour[] = [
  readKeys,
  keepDocumentReadable,
  keepPlace,
  endOfTalk,
  clickOn,
  liftBlackScreen,
  holdFocus,
  nameControls,
  showOverview,
  liveCharts,
  announceSlides,
  speakerWindow,
  openMenuOnKey,
  offerReading,
  listKeysOnKey,
  tellLoss,
  runThinkTimer,
  countHands,
  printWholeTalk,
  ...(import.meta.hot ? [followWriting] : []),
];
