/** The talk on the Cuban Missile Crisis, as the engine knows it: what its slides may name. A list only. */
import type { TalkRegistry } from '../compiler/talk-registry.ts';
import { charts } from './charts/index.ts';
import {
  allSourceUses,
  credits,
  decisions,
  disclosures,
  quotations,
  sources,
  timeline,
  values,
} from './data/index.ts';
import { figures } from './figures/index.ts';

/** What another talk replaces, together with this folder and the slides. */
export const talk = {
  sources,
  values,
  quotations,
  decisions,
  disclosures,
  timeline,
  charts,
  figures,
  credits,
  sourceUses: allSourceUses,
} as const satisfies TalkRegistry;
