/** The presenter's window as the show sees it: opened, found again, moved, spoken to. */
import { addressWith, isInMemory, queryHere } from '../place/query.ts';
import { markName, talkMark } from '../session/talk-mark.ts';
import {
  answer,
  leave,
  type MoveMessage,
  readName,
  readRequest,
  readStamp,
  type ShowState,
  type SpeakerRequest,
  signed,
} from './messages.ts';
import type { Area } from './screens.ts';
import { type Envelope, nameOfShow, TalkChannel } from './talk-channel.ts';
import { hearOpened, post } from './window-link.ts';
import { sayBlocked, sayNoAddress } from './words.ts';

/**
 * How long a window may take: to answer, to load, and to fail where it comes out of the browser's memory; and how long it counts
 * as open where only the channel reaches it. One that nobody sees may be let speak by itself once a minute. Milliseconds.
 */
const patience = { answer: 700, load: 4000, fail: 2000, open: 70_000 } as const;

/** The same page in its form for the presenter. */
function speakerAddress(): string {
  const query = new URLSearchParams(queryHere());
  query.set('view', 'speaker');
  query.set(markName, talkMark);
  return addressWith(`?${query}`);
}

function features(area: Area | undefined): string {
  if (!area) return 'popup,width=1280,height=800';
  return `popup,left=${area.left},top=${area.top},width=${area.width},height=${area.height}`;
}

/** One name for all talks: the window of the last one becomes that of the next. */
const usualTarget = 'crisis-diplomacy-speaker';

function openWindow(target: string, area: Area | undefined): Window | null {
  try {
    return window.open(speakerAddress(), target, features(area));
  } catch {
    return null;
  }
}

/** Whether an error page of the browser's stands in the window: what has been dropped from memory cannot be opened again. */
function isLost(notes: Window): boolean {
  try {
    return notes.location.href === '';
  } catch {
    return true;
  }
}

/** What the show does with what it is asked, and what it tells. */
export interface NotesHearer {
  obey(request: SpeakerRequest): void;
  state(): ShowState;
  /** A window has come, or gone, or may have. */
  changed(): void;
}

interface Known {
  readonly name: string | null;
  readonly heard: number;
}

/** The windows with notes of this show; there is one, or none. */
export class NotesWindow {
  readonly #hearer: NotesHearer;
  readonly #channel = new TalkChannel(nameOfShow());
  /** Windows that this one has opened. */
  readonly #near = new Map<Window, Known>();
  /** Windows that only the channel reaches, by their names, and when they were heard. */
  readonly #afar = new Map<string, number>();
  /**
   * The browser's name for the next window that is opened. A window that has gone to another site may keep its name, and yet do
   * nothing when it is called by it (Chromium 143, 156): then the next one gets a new name.
   */
  #target = usualTarget;
  readonly #targets = new WeakMap<Window, string>();
  /** How often a window was opened since one has spoken. */
  #attempts = 0;
  /** Where a window is to go that was there before, and is loaded anew. */
  #area: Area | undefined;

  constructor(hearer: NotesHearer) {
    this.#hearer = hearer;
    hearOpened((data, from) => {
      this.#hearNear(data, from);
      hearer.changed();
    });
    this.#channel.hear((data, envelope) => {
      this.#hearAfar(data, envelope);
      hearer.changed();
    });
  }

  get isOpen(): boolean {
    return this.#windows().length > 0 || this.#names().length > 0;
  }

  /** Brings the window forward, or opens one where none answers; in its place on the desktop, where one is given. */
  show(area?: Area): void {
    const [standing] = this.#windows();
    if (standing) this.#bringForward(standing, area);
    else this.#open(area);
  }

  /** A window that is not closed may show another page, or nothing: it is asked, and where it is silent another is opened. */
  #bringForward(notes: Window, area: Area | undefined): void {
    if (area) this.#move(notes, area);
    notes.focus();
    const asked = performance.now();
    const { name, heard } = this.#near.get(notes) ?? { name: null, heard: 0 };
    if (name === null && asked - heard < patience.load) return;
    post(notes, signed(answer));
    window.setTimeout(() => {
      if ((this.#near.get(notes)?.heard ?? 0) < asked) this.#open(area);
    }, patience.answer);
  }

  #open(area: Area | undefined): void {
    if (window.location.protocol === 'about:') {
      sayNoAddress();
      return;
    }
    const isReused = this.#windows().length > 0;
    if (this.#attempts > 1) this.#changeTarget();
    this.#attempts += 1;
    const opened = openWindow(this.#target, area);
    if (!opened) {
      sayBlocked(() => this.show(area));
      return;
    }
    this.#targets.set(opened, this.#target);
    this.#near.set(opened, { name: null, heard: performance.now() });
    this.#area = isReused ? area : undefined;
    this.#sendAway();
    opened.focus();
    if (isInMemory()) window.setTimeout(() => this.#giveUpIfLost(opened), patience.fail);
  }

  /** Tells the windows how the show stands. */
  tell(): void {
    const windows = this.#windows();
    const names = this.#names();
    if (windows.length + names.length === 0) return;
    const message = this.#message();
    for (const notes of windows) post(notes, message);
    for (const name of names) this.#channel.say(name, message);
  }

  #giveUpIfLost(notes: Window): void {
    if (notes.closed || !isLost(notes)) return;
    notes.close();
    this.#near.delete(notes);
    sayNoAddress();
  }

  #message(): object {
    return { ...signed(this.#hearer.state()), name: this.#channel.name };
  }

  #move(notes: Window, area: Area): void {
    const message: MoveMessage = { kind: 'move', area };
    post(notes, signed(message));
  }

  #hearNear(data: unknown, from: Window): void {
    const request = readRequest(data);
    if (!request) return;
    const isOurs = readStamp(data)?.talk === talkMark;
    if (!isOurs || request.kind === 'bye') {
      this.#near.delete(from);
      if (isOurs) this.#changeTarget();
      // It is told whose talk this is.
      if (!isOurs) post(from, this.#message());
      return;
    }
    this.#near.set(from, { name: readName(data), heard: performance.now() });
    this.#target = this.#targets.get(from) ?? this.#target;
    this.#attempts = 0;
    if (this.#area) this.#move(from, this.#area);
    this.#area = undefined;
    this.#hearer.obey(request);
    this.tell();
  }

  #hearAfar(data: unknown, { sender, to }: Envelope): void {
    const request = readRequest(data);
    if (!request || readStamp(data)?.talk !== talkMark) return;
    const isOurs = to === this.#channel.name;
    if (request.kind === 'bye') this.#forget(sender);
    else if (this.#windows().length > 0) {
      // A window that was ours, and has a successor. One that is near is only slow.
      if (isOurs && !this.#isNear(sender)) this.#channel.say(sender, signed(leave));
    } else if (isOurs || (request.kind === 'hello' && this.#names().every((name) => name === sender))) {
      this.#afar.set(sender, performance.now());
      this.#hearer.obey(request);
      this.tell();
    }
  }

  /** A window that goes to another site says so on the channel: its own word may arrive without its sender. */
  #forget(name: string): void {
    this.#afar.delete(name);
    for (const [notes, known] of this.#near) {
      if (known.name !== name) continue;
      this.#near.delete(notes);
      this.#changeTarget();
    }
  }

  #changeTarget(): void {
    this.#target = `${usualTarget}-${Date.now().toString(36)}`;
    this.#attempts = 0;
  }

  #isNear(name: string): boolean {
    return [...this.#near.values()].some((known) => known.name === name);
  }

  #sendAway(): void {
    for (const name of this.#names()) this.#channel.say(name, signed(leave));
    this.#afar.clear();
  }

  #windows(): Window[] {
    for (const notes of this.#near.keys()) if (notes.closed) this.#near.delete(notes);
    return [...this.#near.keys()];
  }

  #names(): string[] {
    const now = performance.now();
    for (const [name, heard] of this.#afar) if (now - heard > patience.open) this.#afar.delete(name);
    return [...this.#afar.keys()];
  }
}
