/** Where the show was last, for a reload in the moment in which the address does not know it yet. Pure. */
import { parseJson, type SessionFormat } from '../session/session-state.ts';

/** A place of the show, and the address as it stood then. Both are what follows the page's own name: `?cut=10#/title`. */
export interface KeptPlace {
  readonly place: string;
  readonly address: string;
}

/** How it is stored; what cannot be understood is no place. */
export const placeFormat: SessionFormat<KeptPlace | null> = {
  key: 'crisis-diplomacy.place',
  serialise: (kept) => JSON.stringify(kept),
  parse(text) {
    const stored = parseJson(text);
    if (typeof stored !== 'object' || stored === null) return null;
    const { place, address } = stored as Partial<Record<keyof KeptPlace, unknown>>;
    return typeof place === 'string' && typeof address === 'string' ? { place, address } : null;
  },
};

/**
 * The place to go to where the page is opened at `address`: the kept one, if the address is still what it was then.
 * Null where the address says it better: it has been written since, or somebody asked for another place.
 */
export const placeFor = (address: string, kept: KeptPlace | null): string | null =>
  kept !== null && kept.address === address && kept.place !== address ? kept.place : null;
