import type { Sources } from './provenance.ts';

/** One photograph, and what must be said of it. */
export interface Photograph<Key extends string = string> {
  /** Path in `assets/`: `photos/san-cristobal-mrbm-site-2.jpg`. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly caption: string;
  /** Photographer, collection, date and rights. */
  readonly credit: string;
  readonly sources: Sources<Key>;
}
