/** What a talk owes to others, for its last slide. */

/** Something made by others, what it does here, and on what terms it may be used. */
export interface Credit {
  readonly name: string;
  /** What it does in this deck: `charts`. Absent where the name says it. */
  readonly does?: string;
  readonly terms: string;
}

/** What a data set was used for. */
export interface DataCredit {
  readonly usedFor: string;
  /** Its licence, where its publisher names one. */
  readonly terms?: string;
}

/** Every credit of a talk, in the groups in which the last slide shows them. */
export interface Credits {
  readonly pictures: {
    /** Where no photograph has been put into `assets/photos/`, and where at least one has. */
    readonly drawnInstead: string;
    readonly drawnBesides: string;
  };
  readonly essay: string;
  readonly maps: readonly Credit[];
  /** By the key of the data set among the sources. */
  readonly data: Readonly<Record<string, DataCredit>>;
  readonly typefaces: readonly Credit[];
  readonly tools: readonly Credit[];
}
