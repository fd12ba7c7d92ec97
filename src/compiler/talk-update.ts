/** What the dev server and the pages it has opened say to each other about the talk. */

/** The server tells every page what is other than before. */
export const talkChanged = 'crisis-diplomacy:talk-changed';

/** A page that is ready to follow tells the server which version of the talk it has. */
export const talkOpened = 'crisis-diplomacy:talk-opened';

/** Name of the `<meta>` element in which a served page has its version. */
export const versionName = 'crisis-diplomacy-talk';

/** A slide before and after a save, as HTML; empty where there was none, or is none any more. */
export interface SlideChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Where the parts of a slide stand in its file now: the `data-at` of each element that has one, in order. */
export interface SlidePlaces {
  readonly key: string;
  readonly places: readonly string[];
}

/** What a save did to the talk. */
export interface TalkUpdate {
  readonly title: string;
  /** The talk's language, where it says it; else the page's own holds. */
  readonly lang?: string;
  /** The keys of all slides, in order. */
  readonly order: readonly string[];
  /** In the order of the talk; the pages of the list of sources all together, as what stands on one depends on the others. */
  readonly changed: readonly SlideChange[];
  /** Slides that stand on other lines than before, whether or not anything else is other. */
  readonly moved: readonly SlidePlaces[];
}

/** An update, and the versions that it leads from and to. */
export interface VersionedUpdate extends TalkUpdate {
  readonly from: number;
  readonly to: number;
}

/** A key for every slide of the longest talk, in order: its id, or where it has none of its own, its place among those. */
export function slideKeys(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  let others = 0;
  return ids.map((id) => {
    if (id !== '' && !taken.has(id)) {
      taken.add(id);
      return id;
    }
    others += 1;
    return ` ${others}`;
  });
}
