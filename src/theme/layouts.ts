/**
 * The layouts a slide may have: a closed list, each with what it demands of its slides. Its look is the file of its name
 * in `layouts/`.
 */

/** What a slide of a layout is held to. */
export interface LayoutRules {
  /** Whether it claims something, and must show what for: a chart, a figure, a table, a quotation, a vote or an image. */
  readonly showsEvidence: boolean;
  /** Whether its headline is a sentence, and so has a verb. */
  readonly hasVerb: boolean;
  /** The most lines its headline may take. */
  readonly headlineLines: number;
}

/** Every layout by its name in a slide; `evidence` where a slide names none. */
export const layouts = {
  title: { showsEvidence: false, hasVerb: false, headlineLines: 2 },
  opener: { showsEvidence: false, hasVerb: false, headlineLines: 2 },
  evidence: { showsEvidence: true, hasVerb: true, headlineLines: 2 },
  quotation: { showsEvidence: true, hasVerb: true, headlineLines: 2 },
  map: { showsEvidence: true, hasVerb: true, headlineLines: 3 },
  references: { showsEvidence: false, hasVerb: true, headlineLines: 2 },
} as const satisfies Record<string, LayoutRules>;

/** The name of a layout. */
export type Layout = keyof typeof layouts;

/** The names, in the order in which authors are told them. */
export const layoutNames = Object.keys(layouts) as readonly Layout[];
