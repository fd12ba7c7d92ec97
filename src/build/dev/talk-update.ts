/** What the dev server and the pages it has opened say to each other about the talk. */

/** The server tells every page what is other than before. */
export const talkChanged = 'crisis-diplomacy:talk-changed';

/** A page that is ready to follow tells the server which version of the talk it has. */
export const talkOpened = 'crisis-diplomacy:talk-opened';

/** Name of the `<meta>` element in which a served page has its version, and as `data-title` the title it has without a talk, as HTML. */
export const versionName = 'crisis-diplomacy-talk';

/** A slide as the server writes it into a page that is opened now: the longest talk's, as HTML. */
export interface WrittenSlide {
  readonly key: string;
  readonly html: string;
}

/** What a save did to the talk. */
export interface TalkUpdate {
  /** Empty where the talk has none. */
  readonly title: string;
  /** The talk's language, where it says it; else the page's own holds. */
  readonly lang?: string;
  /** The keys of all slides, in order. */
  readonly order: readonly string[];
  /** Those that are new, or other than before in anything, be it only the lines of the file on which they stand. */
  readonly changed: readonly WrittenSlide[];
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
