/** The page's entry: chooses the view the address asks for and loads only what that view needs. */
import 'virtual:tokens.css';
import '../theme/index.css';
import './crisis-deck.ts';
import { readView } from './view.ts';
import { waitingList } from './waiting.ts';

const never = new Promise<void>(() => {});
const waiting = waitingList();
const view = readView(window.location.search);
const root = document.querySelector<HTMLElement>('.reveal');
if (!root) throw new Error('The page has no .reveal element for the deck to stand in.');

if (view.kind === 'paper') {
  const readyForPaper = import('./paper/index.ts').then(({ layOutOnPaper }) =>
    layOutOnPaper(root, waiting, view.everyStep),
  );
  window.crisisDeck = { ready: never, readyForPaper, waitingFor: waiting.names };
} else {
  const ready = import('./show.ts').then(({ startShow }) => startShow(root));
  window.crisisDeck = { ready, readyForPaper: never, waitingFor: waiting.names };
}
