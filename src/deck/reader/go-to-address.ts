/** The page stands at the place its address names. */
import { holdInPlace } from './hold-in-place.ts';

/** An address's fragment as it is meant; as it stands where somebody's `%` means nothing. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The place an address names, as this page writes it (`#mirror`) or as the show does (`#/mirror/2`). */
function namedPlace(fragment: string): HTMLElement | null {
  const [id = ''] = decoded(fragment).replace(/^#\/?/, '').split('/');
  // The show has the list of sources on several slides, this page on one.
  return document.getElementById(id) ?? document.getElementById(id.replace(/-\d+$/, ''));
}

/** Goes to the place that the address names, now and whenever it names another. */
export function goToAddress(root: HTMLElement): void {
  let letGo: (() => void) | undefined;
  const go = (): void => {
    letGo?.();
    const place = namedPlace(window.location.hash);
    letGo = place ? holdInPlace(place, [root, ...root.querySelectorAll('article')]) : undefined;
  };
  window.addEventListener('hashchange', go);
  go();
}
