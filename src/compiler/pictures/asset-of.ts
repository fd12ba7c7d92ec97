import type { PhaseContext } from '../phases/draft.ts';
import { findAsset } from './find-asset.ts';

/** The file of `assets/` that an address of a slide means, by its path there; null for none. */
export function assetOf(
  address: string,
  { hasAsset, assets }: Pick<PhaseContext, 'hasAsset' | 'assets'>,
): string | null {
  if (hasAsset(address)) return address;
  return findAsset(address, assets?.names ?? []);
}
