/**
 * What is measured of the deck in a browser: plain facts, without a judgement. All lengths are CSS pixels of the
 * 1280 x 720 slide, from its upper left corner, whatever size it is shown at.
 */

/** A rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Which colours are asked for, as they take half of the time: of all texts, of those that neither lie on a picture nor
 * belong to one, of none.
 */
export type Paints = 'all' | 'plain' | 'none';

/** Where in the slide a text stands, in words for the author: `headline`, `source line`. */
export type Part = 'kicker' | 'headline' | 'source line' | 'day ruler' | 'drawing' | 'chart' | 'text';

/** The text of one text node that can be seen. */
export interface TextFacts {
  /** Its words, without the numbers of sources, every run of white space as one space. */
  readonly words: string;
  /** The nearest place in the Markdown: `slides/02-balance.md:41:9`; empty where there is none. */
  readonly at: string;
  readonly part: Part;
  /** Texts of one block (a paragraph, a cell, one `<text>` of a drawing) have the same number. */
  readonly block: number;
  /** Index of the picture it belongs to in the slide's `pictures`; -1 for none. */
  readonly picture: number;
  /** For each of its lines what its letters take up: from the top of the highest to the foot of the lowest. */
  readonly lines: readonly Box[];
  /** What of the slide the elements around it let be seen. */
  readonly window: Box;
  /** Size of the type. */
  readonly size: number;
  readonly bold: boolean;
  /** Belongs to the parts of a slide that may be small. */
  readonly marginal: boolean;
  /** As it is painted on each of a few points behind it: the text's colour, and what lies under it there. Empty where nobody asks. */
  readonly painted: readonly { readonly text: Colour; readonly ground: Colour }[];
}

/** Something that is looked at and not read: a drawing, a chart, a photograph, a table. */
export interface PictureFacts {
  readonly kind: 'drawing' | 'chart' | 'image' | 'table';
  /** What the author calls it: `nine-ratios`, `photos/u2.jpg`; empty for a table. */
  readonly name: string;
  readonly at: string;
  /** What is drawn of it; null where nothing is. */
  readonly box: Box | null;
  /** Lies under the whole slide, and under text on purpose. */
  readonly behind: boolean;
}

/** Something that needs words for those who do not see it. */
export interface VoiceFacts {
  readonly kind: 'image' | 'picture' | 'drawing' | 'canvas' | 'chart';
  readonly name: string;
  readonly at: string;
  /** The words; empty for what is said to be ornament, null where there are none. A chart's are its table's. */
  readonly words: string | null;
}

/** A bitmap as the file has it and as it is shown. */
export interface ImageFacts {
  readonly name: string;
  readonly at: string;
  /** Pixels of the file across and down; null where they have no meaning (a vector drawing) or the file did not load. */
  readonly natural: { readonly width: number; readonly height: number } | null;
  readonly shown: { readonly width: number; readonly height: number };
  /** The size that it is shown at when it has pixels enough: one with few is not blown up to it. */
  readonly room: { readonly width: number; readonly height: number };
  /** The whole width of its place, of which an author may give it a share; null where an image stands in a line. */
  readonly placeWidth: number | null;
}

/** A link to another place of the deck. */
export interface LinkFacts {
  /** The id it leads to. */
  readonly target: string;
  readonly words: string;
  readonly at: string;
  /** Whether the deck, as it stands, has a place of that id. */
  readonly found: boolean;
}

/** Characters of a slide or of its notes that no typeface of this machine has. */
export interface SignFacts {
  readonly signs: string;
  readonly at: string;
}

/** A slide at its last step. */
export interface SlideFacts {
  readonly id: string;
  /** Slides of one signature look the same in one medium, whatever the cut. */
  readonly signature: string;
  readonly at: string;
  /** The layout's name; empty where the slide names none. */
  readonly layout: string;
  /** Lines of the headline; 0 for a slide without one. */
  readonly headlineLines: number;
  readonly texts: readonly TextFacts[];
  readonly pictures: readonly PictureFacts[];
  readonly voices: readonly VoiceFacts[];
  readonly images: readonly ImageFacts[];
  readonly links: readonly LinkFacts[];
  readonly missingSigns: readonly SignFacts[];
}

/** A slide that looks the same as one that was measured before. */
export type SeenBefore = Pick<SlideFacts, 'id' | 'signature' | 'links'>;
