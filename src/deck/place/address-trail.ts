/** The page's address, which follows the show: a step replaces it, a jump leaves an entry in the history to come back to. */
import { addressOf, type ShowPlace } from './place.ts';

/** How often the address may be written, in milliseconds: browsers refuse more than some hundred in half a minute. */
const rhythm = 1000;

/** Writes places into the address. A page without an address of its own (in a frame, as text) keeps none, and nothing fails. */
export class AddressTrail {
  #standing: ShowPlace;
  #written = Number.NEGATIVE_INFINITY;
  #waiting: number | undefined;
  // In a page out of the browser's memory the query stands where the place would.
  #canWrite = !window.location.hash.startsWith('#?');

  constructor(standing: ShowPlace) {
    this.#standing = standing;
  }

  /** What the entry of the history on which the page stands is for. */
  get standing(): ShowPlace {
    return this.#standing;
  }

  /** The show has gone a step: soon the address says so. */
  step(place: ShowPlace): void {
    this.#standing = place;
    const wait = rhythm - (performance.now() - this.#written);
    if (wait <= 0) this.#write();
    else {
      const { hash } = window.location;
      window.clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => this.#writeOver(hash), wait);
    }
  }

  /** The show has jumped: Back leads to where it was. */
  jump(place: ShowPlace): void {
    this.#write();
    this.#standing = place;
    this.#attempt('pushState');
  }

  /** The browser has gone to another entry of the history. */
  arrive(place: ShowPlace): void {
    window.clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#standing = place;
  }

  /** Whoever has changed the address meanwhile is on the way to another place: that comes first. */
  #writeOver(hash: string): void {
    if (window.location.hash === hash) this.#write();
  }

  #write(): void {
    window.clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#attempt('replaceState');
  }

  #attempt(write: 'pushState' | 'replaceState'): void {
    if (!this.#canWrite) return;
    this.#written = performance.now();
    try {
      window.history[write]({ place: this.#standing }, '', addressOf(this.#standing));
    } catch {
      this.#canWrite = false;
    }
  }
}
