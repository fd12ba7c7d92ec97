import type { RevealApi } from 'reveal.js';

/** What a behaviour works on. */
export interface Stage {
  readonly reveal: RevealApi;
  /** The `.reveal` element. */
  readonly root: HTMLElement;
}

/** Something the show does beside reveal.js. Begins once, listens for as long as the page lives. */
export type Behaviour = (stage: Stage) => void | Promise<void>;
