/** The checks over the whole deck: a list only. */
import { appendixLast } from './appendix.ts';
import type { Check } from './check.ts';
import { cutLengths } from './cut-lengths.ts';
import { evidencePresent } from './evidence.ts';
import { uniqueIds } from './ids.ts';
import { linkTargets } from './link-targets.ts';
import { linksLeftOut } from './links-left-out.ts';
import { oneDecision } from './one-decision.ts';
import { referenceList } from './reference-list.ts';

export const checks: readonly Check[] = [
  uniqueIds,
  linkTargets,
  linksLeftOut,
  evidencePresent,
  oneDecision,
  referenceList,
  cutLengths,
  appendixLast,
];
