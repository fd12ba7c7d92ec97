/** All that the engine knows of a talk besides its slides: what those may name. `src/talk/index.ts` gives it. */
import type { ChartDefinition } from '../charts/chart.ts';
import type { FigureDefinition } from '../figures/figure.ts';
import type {
  Credits,
  Decision,
  Disclosure,
  Figure,
  Quotation,
  Source,
  Sources,
  TimelineEvent,
} from '../records/index.ts';

/** Records by name. */
type Named<Item> = Readonly<Record<string, Item>>;

/** What another talk replaces. Every name is one that slides may write. */
export interface TalkRegistry {
  readonly sources: Named<Source>;
  readonly values: Named<Figure>;
  readonly quotations: Named<Quotation>;
  readonly decisions: Named<Decision>;
  readonly disclosures: Named<Disclosure>;
  /** Events with their days; drawings are made from them, and no slide names one. */
  readonly timeline: Named<TimelineEvent>;
  readonly charts: Named<ChartDefinition>;
  readonly figures: Named<FigureDefinition>;
  readonly credits: Credits;
  /** Everything in the data that rests on a source, so that a record nobody needs can be told. */
  readonly sourceUses: () => readonly { readonly record: { readonly sources: Sources } }[];
}
