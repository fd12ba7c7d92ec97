/**
 * Loading a part of the deck on a bad network. What does not come is asked for once more, and again whenever it is needed;
 * what still does not come is told on a card.
 */
import { tellLost } from './card.ts';

let asked = 0;

/** The address of a module that did not come, as Chromium and Firefox name it; none where the words have none. */
function addressIn(error: unknown): string | undefined {
  return error instanceof Error ? /https?:\S+\.js\b/.exec(error.message)?.[0] : undefined;
}

/**
 * A module under another address: Chromium remembers that one did not come, up to version 143 at least, and asks no more for
 * it (https://github.com/whatwg/html/issues/6768). Its parts keep their own addresses, so nothing runs twice.
 */
export function underOtherAddress<Module>(address: string): Promise<Module> {
  asked += 1;
  const other = new URL(address, document.baseURI);
  other.searchParams.set('again', String(asked));
  return import(/* @vite-ignore */ other.href);
}

async function onceMore<Module>(load: () => Promise<Module>, error: unknown): Promise<Module> {
  const address = addressIn(error);
  try {
    return await load();
  } catch (stillGone) {
    if (address === undefined) throw stillGone;
    return underOtherAddress(address);
  }
}

/**
 * Loads a module; `what` names it to the audience: `the charts`. Rejects, and says so on a card, where it does not come.
 */
export async function loadAgain<Module>(what: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load().catch((error: unknown) => onceMore(load, error));
  } catch (error) {
    tellLost(what);
    throw error;
  }
}

/** A loader that remembers what came, and never that something did not. */
export function loadedOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
