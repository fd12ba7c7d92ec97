/** The essay checked, statement by statement, and its first reader's comment. A list only. */
import type { Claim } from './claims/claim.ts';
import { claimsInComments } from './claims/comments.ts';
import { claimsInNumbers } from './claims/numbers.ts';
import { claimsAfterTheNumbers, claimsBeforeTheNumbers } from './claims/story.ts';

const everyClaim = {
  ...claimsBeforeTheNumbers,
  ...claimsInNumbers,
  ...claimsAfterTheNumbers,
  ...claimsInComments,
} as const;

/** The name of a statement. */
export type ClaimName = keyof typeof everyClaim;

/** The statements by name, in the essay's order; those of the comment come last and begin with `comment-`. */
export const essayClaims: Readonly<Record<ClaimName, Claim>> = everyClaim;

export type { Claim, Verdict } from './claims/claim.ts';
