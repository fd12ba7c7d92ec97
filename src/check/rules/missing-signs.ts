/** Rule `sign-missing`: a typeface of this machine has every character, or it is shown and printed as a box. */
import { namedSigns } from '../../pdf/named-signs.ts';
import type { Finding, SlideCheck } from '../check.ts';

export const missingSigns: SlideCheck = ({ missingSigns: missing }) =>
  missing.map(
    ({ at, signs }): Finding => ({
      level: 'warning',
      rule: 'sign-missing',
      at,
      about: signs,
      reason: `No typeface of this machine has ${namedSigns(signs)}: a box stands in the place of each`,
      hint: 'Install a typeface that has it, or write it in another way.',
      inEveryView: true,
    }),
  );
