import { type DistanceName, distances } from '../distances.ts';
import type { Figure } from '../provenance.ts';

type DistanceValueName = `distance.${DistanceName}`;

/** Every distance under its name: `distance.cigli.moscow`. */
// @__NO_SIDE_EFFECTS__
export function distanceValues(): Record<DistanceValueName, Figure<'kilometres'>> {
  const named = Object.entries(distances).map(([name, figure]) => [`distance.${name}`, figure] as const);
  return Object.fromEntries(named) as Record<DistanceValueName, Figure<'kilometres'>>;
}
