/** Every number a slide can name: `:value[stockpile.us.1962]`. */

import type { Figure } from './provenance.ts';
import { cubaValues } from './values/cuba.ts';
import { diplomacyValues } from './values/diplomacy.ts';
import { distanceValues } from './values/distances.ts';
import { essayValues } from './values/essay.ts';
import { forceValues } from './values/forces.ts';
import { stockpileValues } from './values/stockpiles.ts';

// @__NO_SIDE_EFFECTS__
function everyValue() {
  return {
    ...stockpileValues(),
    ...forceValues,
    ...essayValues,
    ...cubaValues,
    ...distanceValues(),
    ...diplomacyValues,
  };
}

/** The name of a figure, as slides write it. */
export type ValueName = keyof ReturnType<typeof everyValue>;

/** The figures by name. */
export const values: Readonly<Record<ValueName, Figure>> = everyValue();
