/** The page's entry: chooses the view the address asks for and loads only what that view needs. */
import 'virtual:tokens.css';
import '../theme/index.css';
import type { CrisisDeck } from './crisis-deck.ts';
import { reloadAtChange } from './dev/follow-talk.ts';
import { keepReading } from './dev/keep-reading.ts';
import { rememberSlides } from './dev/page-slides.ts';
import { applyCut } from './length/apply-cut.ts';
import { nearestCut, offeredCuts, queryForCut, readCut } from './length/read-cut.ts';
import { loadAgain } from './lost/again.ts';
import { tellLost } from './lost/card.ts';
import { watchStyles } from './lost/styles.ts';
import { waitingList } from './page/waiting.ts';
import { followOwnLinks } from './place/own-links.ts';
import { queryHere } from './place/query.ts';
import { readView } from './place/view.ts';
import { writeAddress } from './place/write-address.ts';
import { usualViewHere } from './reader/view-choice.ts';
import { fetchContents } from './window/fetch-contents.ts';
import { withAllSlides } from './window/lend-slides.ts';

watchStyles();
followOwnLinks();
const never = new Promise<void>(() => {});
const waiting = waitingList();
const view = readView(queryHere(), usualViewHere());
const root = document.querySelector<HTMLElement>('.reveal');
if (!root) throw new Error('The page has no .reveal element for the deck to stand in.');

const asked = readCut(queryHere());
const cut = nearestCut(asked, offeredCuts(root));
// Whoever reads the length from the address reads the one that is shown.
if (cut !== asked) {
  const { search, hash } = window.location;
  writeAddress(`${queryForCut(search, cut)}${hash}`);
}
if (import.meta.hot) {
  rememberSlides(root, asked);
  if (view.kind === 'read' || view.kind === 'paper') reloadAtChange(import.meta.hot);
}

/** What puts the slides' contents into the page. */
function contents(stage: HTMLElement): Promise<() => void> {
  const arrival = fetchContents(stage);
  arrival.catch(() => tellLost('the slides'));
  waiting.expect('slides', arrival);
  return arrival;
}

/** The whole talk of this length, for a view that shows all of it at once. */
async function wholeTalk(stage: HTMLElement): Promise<void> {
  const putIn = await contents(stage);
  putIn();
  applyCut(stage, cut);
}

/** The view's own code. */
const page = <Module>(load: () => Promise<Module>): Promise<Module> =>
  loadAgain('what shows the slides', load);

/** Starts the view; gives back when it is ready for an audience, and when for paper. */
function start(stage: HTMLElement): Pick<CrisisDeck, 'ready' | 'readyForPaper'> {
  switch (view.kind) {
    case 'paper': {
      const { form } = view;
      const talk = contents(stage);
      const readyForPaper = page(() => import('./print/index.ts')).then(({ layOutOnPaper }) =>
        layOutOnPaper(stage, waiting, { form, cut, contents: talk }),
      );
      return { ready: never, readyForPaper };
    }
    case 'speaker': {
      const ready = Promise.all([page(() => import('./speaker/speaker-view.ts')), wholeTalk(stage)]).then(
        ([{ startSpeakerView }]) => startSpeakerView(stage, cut),
      );
      return { ready, readyForPaper: never };
    }
    case 'read': {
      const ready = Promise.all([page(() => import('./reader/index.ts')), wholeTalk(stage)]).then(
        ([{ layOutForReading }]) => layOutForReading(stage),
      );
      if (import.meta.hot) void keepReading(ready);
      return { ready, readyForPaper: never };
    }
    case 'show': {
      // The show's own code goes before the slides: the first of them stands in the page.
      const ready = page(() => import('./show.ts')).then(({ startShow }) =>
        startShow(stage, { cut, contents: contents(stage) }),
      );
      return { ready, readyForPaper: never };
    }
  }
}

const started = start(root);
// A card says what did not come; the first slide stays.
started.ready.catch(() => undefined);
window.crisisDeck = { ...started, withAllSlides, waitingFor: waiting.names };
