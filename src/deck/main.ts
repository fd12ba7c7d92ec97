/** The page's entry: chooses the view the address asks for and loads only what that view needs. */
import 'virtual:tokens.css';
import '../theme/index.css';
import type { CrisisDeck } from './crisis-deck.ts';
import { applyCut } from './cut/apply-cut.ts';
import { readCut } from './cut/read-cut.ts';
import { usualViewHere } from './read/view-choice.ts';
import { readView } from './view.ts';
import { waitingList } from './waiting.ts';

const never = new Promise<void>(() => {});
const waiting = waitingList();
const view = readView(window.location.search, usualViewHere());
const root = document.querySelector<HTMLElement>('.reveal');
if (!root) throw new Error('The page has no .reveal element for the deck to stand in.');

const cut = readCut(window.location.search);
applyCut(root, cut);

/** Starts the view; gives back when it is ready for an audience, and when for paper. */
function start(stage: HTMLElement): Omit<CrisisDeck, 'waitingFor'> {
  switch (view.kind) {
    case 'paper': {
      const { form } = view;
      const readyForPaper = import('./paper/index.ts').then(({ layOutOnPaper }) =>
        layOutOnPaper(stage, waiting, form),
      );
      return { ready: never, readyForPaper };
    }
    case 'speaker': {
      const ready = import('./speaker/speaker-view.ts').then(({ startSpeakerView }) =>
        startSpeakerView(stage, cut),
      );
      return { ready, readyForPaper: never };
    }
    case 'read': {
      const ready = import('./read/index.ts').then(({ layOutForReading }) => layOutForReading(stage));
      return { ready, readyForPaper: never };
    }
    case 'show': {
      const ready = import('./show.ts').then(({ startShow }) => startShow(stage));
      return { ready, readyForPaper: never };
    }
  }
}

window.crisisDeck = { ...start(root), waitingFor: waiting.names };
