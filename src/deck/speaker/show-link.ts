/** The presenter's window's way to its show: how it asks, finds the show again, and says that it cannot. */
import { talkMark } from '../session/talk-mark.ts';
import {
  isAsked,
  isLeave,
  readMove,
  readName,
  readStamp,
  readState,
  type ShowState,
  type SpeakerRequest,
  signed,
} from './messages.ts';
import type { Area } from './screens.ts';
import { nameOfNotes, TalkChannel } from './talk-channel.ts';
import { hearOpener, openerWindow, post, postWithLeave } from './window-link.ts';

/**
 * How often the window asks for the show's state; how long it may be without an answer until it looks for the show elsewhere,
 * until any show of the talk will do, and until the presenter is told what to do. Milliseconds.
 */
const rhythm = { ask: 1000, missed: 3000, any: 5000, lost: 8000 } as const;

/** What the window says of how it stands with its show. */
export const connectionWords = {
  joined: '',
  waiting: 'Waiting for the window with the slides …',
  silent:
    'The window with the slides does not answer. Open the deck there again, or press S there for new notes; then close this window.',
  gone: 'The window with the slides is gone. Open the deck again and press S there.',
  other: 'The window with the slides shows another talk. Press S there for its notes.',
  replaced: 'The notes have gone to another window. You can close this one.',
} as const;

/** How the window stands with its show. */
export type Connection = keyof typeof connectionWords;

/** What the window does with what it hears. */
export interface ShowHearer {
  /** Draws a state, as it was at this time of the show's. */
  draw(state: ShowState, at: number): void;
  move(area: Area): void;
  say(connection: Connection): void;
}

/** The way to the show: by the window that opened this one, or else by the talk's channel. */
export class ShowLink {
  readonly #hearer: ShowHearer;
  readonly #channel = new TalkChannel(nameOfNotes());
  /** The show that was heard last, by its name on the channel. */
  #show: string | null = null;
  /** It is reached by the channel alone. */
  #isAfar = false;
  #hasHeard = false;
  #isReplaced = false;
  #askedSince: number | null = null;
  #otherTalkAt = Number.NEGATIVE_INFINITY;

  constructor(hearer: ShowHearer) {
    this.#hearer = hearer;
    hearOpener((data) => this.#hear(data, false));
    this.#channel.hear((data, { to }) => {
      if (to !== null) this.#hear(data, true);
    });
    window.addEventListener('pagehide', () => this.#takeLeave());
    this.#greet();
    window.setInterval(() => this.#greet(), rhythm.ask);
  }

  /** Asks the show for something; it comes to nothing where there is none any more. */
  ask(request: SpeakerRequest): void {
    const message = { ...signed(request), name: this.#channel.name };
    const show = openerWindow();
    if (this.#isAfar) this.#channel.say(this.#show, message);
    else if (show) {
      const needsLeave = request.kind === 'screens' || request.kind === 'full-screen';
      (needsLeave ? postWithLeave : post)(show, message);
    }
  }

  #takeLeave(): void {
    this.ask({ kind: 'bye' });
    // What a window says while it goes to another site may arrive without its sender.
    const bye = { ...signed({ kind: 'bye' }), name: this.#channel.name };
    if (this.#show !== null) this.#channel.say(this.#show, bye);
  }

  #greet(): void {
    if (this.#isReplaced) return;
    const now = performance.now();
    this.#askedSince ??= now;
    const silence = now - this.#askedSince;
    const hello = { ...signed({ kind: 'hello' }), name: this.#channel.name };
    const show = openerWindow();
    if (show) post(show, hello);
    const isMissed = !show || silence >= rhythm.missed;
    if (this.#show !== null && (this.#isAfar || isMissed)) this.#channel.say(this.#show, hello);
    if (!show || silence >= rhythm.any) this.#channel.say(null, hello);
    this.#hearer.say(this.#connection(silence, show !== null, now));
  }

  #connection(silence: number, hasOpener: boolean, now: number): Connection {
    if (now - this.#otherTalkAt < rhythm.missed) return 'other';
    if (this.#hasHeard && silence < rhythm.missed) return 'joined';
    if (!hasOpener) return 'gone';
    return silence < rhythm.lost ? 'waiting' : 'silent';
  }

  #hear(data: unknown, isAfar: boolean): void {
    const stamp = readStamp(data);
    if (!stamp || this.#isReplaced) return;
    if (stamp.talk !== talkMark) {
      this.#otherTalkAt = performance.now();
      this.#hearer.say('other');
      return;
    }
    if (isLeave(data)) this.#leave();
    if (isAsked(data)) this.#greet();
    const area = readMove(data);
    if (area) this.#hearer.move(area);
    const state = readState(data);
    if (!state) return;
    this.#hasHeard = true;
    this.#askedSince = null;
    this.#isAfar = isAfar;
    this.#show = readName(data);
    this.#otherTalkAt = Number.NEGATIVE_INFINITY;
    this.#hearer.say('joined');
    this.#hearer.draw(state, stamp.at);
  }

  /** A browser may keep a window from closing itself; then the words stand in it. */
  #leave(): void {
    this.#isReplaced = true;
    this.#hearer.say('replaced');
    window.close();
  }
}
