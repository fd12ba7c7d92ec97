/**
 * The talk's channel: how windows reach each other that the browser has parted, as when the show has been to another site
 * and back. It joins pages of one origin only, and there may be none: a page opened as a file has none in some browsers.
 */
import { type SessionFormat, sessionState, tabStorage } from '../session/session-state.ts';
import { talkMark } from '../session/talk-mark.ts';

/** Who a message on the channel is from and for; `to` is null for any show of the talk. */
export interface Envelope {
  readonly sender: string;
  readonly to: string | null;
}

/** What is said on the channel, as the channel hands it on. */
export type Hear = (data: unknown, envelope: Envelope) => void;

const newName = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const nameFormat: SessionFormat<string> = {
  key: 'crisis-diplomacy.name',
  serialise: (name) => name,
  parse: (text) => text || '',
};

/** The name of the show in this tab, which a reload and a visit to another site leave as it is. */
export function nameOfShow(): string {
  const name = sessionState(nameFormat, tabStorage());
  if (name.read() === '') name.write(newName());
  return name.read();
}

/** A name for a window with notes, for as long as its page lives. */
export const nameOfNotes = newName;

function readEnvelope(data: unknown): Envelope | null {
  if (typeof data !== 'object' || data === null) return null;
  const { sender, to } = data as Readonly<Record<string, unknown>>;
  return typeof sender === 'string' && (to === null || typeof to === 'string') ? { sender, to } : null;
}

function open(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`crisis-diplomacy.${talkMark}`);
  } catch {
    return null;
  }
}

/** One end of the channel, under a name. Where the browser has no channel, nothing is heard and what is said comes to nothing. */
export class TalkChannel {
  readonly name: string;
  readonly #channel = open();

  constructor(name: string) {
    this.name = name;
  }

  /** Says something to the window of that name, or to any show of the talk. */
  say(to: string | null, message: object): void {
    this.#channel?.postMessage({ ...message, sender: this.name, to });
  }

  /** Calls `hear` with what is said to this name, or to any. */
  hear(hear: Hear): void {
    this.#channel?.addEventListener('message', ({ data }) => {
      const envelope = readEnvelope(data);
      if (envelope && (envelope.to === null || envelope.to === this.name)) hear(data, envelope);
    });
  }
}
