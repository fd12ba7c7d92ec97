import type { RevealApi } from 'reveal.js';
import { readCut } from '../cut/read-cut.ts';
import { element } from '../element.ts';
import { sessionState, tabStorage } from '../session-state.ts';
import { readRequest, type ShowState, type SpeakerRequest, signed } from '../speaker/messages.ts';
import { clockFormat, paused, resetClock, started } from '../speaker/talk-clock.ts';
import { hearOpened, post } from '../speaker/window-link.ts';
import { onThinkTimer, readThinkTimer } from '../think-timer/index.ts';
import { clear, count, onVotes, readVotes, takeBack } from '../votes/index.ts';
import type { Behaviour } from './behaviour.ts';

const keyS = 83;

/** Says in words that the browser held the window back, and offers a click, which browsers allow. */
function explainBlockedWindow(open: () => void): void {
  document.querySelector('.deck-message')?.remove();
  const button = (label: string, act: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => {
      message.remove();
      act();
    });
    return made;
  };
  const words =
    'The browser blocked the speaker window. Allow pop-ups for this page, or open the window with the button.';
  const message = element(
    'div',
    { class: 'deck-message', role: 'alert' },
    element('p', {}, words),
    button('Open the speaker window', open),
    button('Close', () => {}),
  );
  document.body.append(message);
}

/** The same page in its form for the presenter. */
function speakerAddress(): string {
  const query = new URLSearchParams(window.location.search);
  query.set('view', 'speaker');
  return `${window.location.href.replace(/[?#].*$/s, '')}?${query}`;
}

/** A key of the presenter's window, pressed here: every behaviour reads it as if it had been. */
function press(pressed: Extract<SpeakerRequest, { kind: 'key' }>['pressed']): void {
  const event = new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true });
  // A browser that does not take it from the constructor would leave reveal.js without it.
  if (event.keyCode !== pressed.keyCode) Object.defineProperty(event, 'keyCode', { value: pressed.keyCode });
  document.dispatchEvent(event);
}

const clock = sessionState(clockFormat, tabStorage());

const clockActions = {
  start: () => clock.write(started(clock.read(), Date.now())),
  pause: () => clock.write(paused(clock.read(), Date.now())),
  reset: () => clock.write(resetClock),
} as const;

function stateOf(reveal: RevealApi): ShowState {
  return {
    slide: reveal.getCurrentSlide().id,
    step: (reveal.getIndices().f ?? -1) + 1,
    black: reveal.isPaused(),
    cut: readCut(window.location.search),
    clock: clock.read(),
    votes: readVotes(),
    timer: readThinkTimer(),
  };
}

function goTo(reveal: RevealApi, id: string): void {
  const slide = reveal.getSlides().find((one) => one.id === id);
  if (slide) reveal.slide(reveal.getIndices(slide).h);
}

/** Does what the presenter's window asks. */
function obey(reveal: RevealApi, request: SpeakerRequest): void {
  switch (request.kind) {
    case 'hello':
      break;
    case 'next':
      reveal.next();
      break;
    case 'previous':
      reveal.prev();
      break;
    case 'go':
      goTo(reveal, request.slide);
      break;
    case 'key':
      press(request.pressed);
      break;
    case 'clock':
      clockActions[request.action]();
      break;
    case 'count':
      count(request.decision, request.option);
      break;
    case 'take-back':
      takeBack(request.decision);
      break;
    case 'clear':
      clear(request.decision);
      break;
  }
}

/**
 * Opens the presenter's window on S and keeps it told. The clock starts with the first step of the talk after the window
 * has been opened, and belongs to this tab: a reload of either window keeps it.
 */
export const speakerWindow: Behaviour = ({ reveal }) => {
  const listeners = new Set<Window>();
  const tell = (): void => {
    const state = signed(stateOf(reveal));
    for (const listener of [...listeners]) {
      if (listener.closed) listeners.delete(listener);
      else post(listener, state);
    }
  };
  const open = (): void => {
    const opened = window.open(speakerAddress(), 'crisis-diplomacy-speaker', 'popup,width=1280,height=800');
    if (opened) opened.focus();
    else explainBlockedWindow(open);
  };
  const startClock = (): void => {
    if (listeners.size > 0 && clock.read() === resetClock) clockActions.start();
  };

  hearOpened((data, from) => {
    const request = readRequest(data);
    if (!request) return;
    listeners.add(from);
    obey(reveal, request);
    tell();
  });
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, startClock);
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed']) {
    reveal.on(event, tell);
  }
  for (const watch of [clock.on, onVotes, onThinkTimer]) watch(tell);
  reveal.addKeyBinding({ keyCode: keyS, key: 'S', description: 'Speaker view' }, open);
};
