/**
 * A value that lasts as long as the browser's tab: it outlives a reload, belongs to one talk, and nothing is kept beyond
 * the session.
 */
import { talkMark } from './talk-mark.ts';

/** How a value is written into the session's storage. */
export interface SessionFormat<Value> {
  /** Its name in the storage. */
  readonly key: string;
  serialise(value: Value): string;
  /** Reads what was stored; never throws, whatever the text. `null` where nothing is stored. */
  parse(text: string | null): Value;
}

/** A value, and who wants to know when it changes. */
export interface SessionState<Value> {
  read(): Value;
  /** Replaces the value, stores it and tells the listeners. The value it already is changes nothing. */
  write(value: Value): void;
  /** Calls `listener` after every change from now on; gives back how to stop. */
  on(listener: (value: Value) => void): () => void;
}

/** What is asked of a storage. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The part of a storage that belongs to one talk: others that are opened in the same tab do not meet what it keeps. */
export const storageOfTalk = (storage: TextStorage, mark: string): TextStorage => ({
  getItem: (key) => storage.getItem(`${key}:${mark}`),
  setItem: (key, text) => storage.setItem(`${key}:${mark}`, text),
});

/** What this talk keeps in the tab; null where the browser withholds the storage, as some do in private windows. */
export function tabStorage(): TextStorage | null {
  try {
    const { sessionStorage } = globalThis;
    return sessionStorage ? storageOfTalk(sessionStorage, talkMark) : null;
  } catch {
    return null;
  }
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * Keeps a value in `storage`. Where there is none, or it refuses, the value lasts as long as the page; `refused` is called when a
 * storage that is there does not take it.
 */
export function sessionState<Value>(
  format: SessionFormat<Value>,
  storage: TextStorage | null,
  refused: () => void = () => {},
): SessionState<Value> {
  const listeners = new Set<(value: Value) => void>();
  let value = format.parse(attempt(() => storage?.getItem(format.key)) ?? null);
  return {
    read: () => value,
    write(next) {
      if (next === value) return;
      value = next;
      try {
        storage?.setItem(format.key, format.serialise(next));
      } catch {
        refused();
      }
      for (const listener of [...listeners]) listener(next);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** JSON that may be anything: `undefined` where it is not even JSON. */
export function parseJson(text: string | null): unknown {
  return attempt(() => JSON.parse(text ?? '') as unknown) ?? undefined;
}
