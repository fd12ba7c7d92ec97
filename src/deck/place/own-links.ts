/**
 * Links within the talk on a page whose address can have no query. The browser takes `#sources` in a frame's `srcdoc` for a
 * place of the page around it, loads that into the frame, and the talk is gone; `?view=show` it finds nowhere.
 */
import { goToQuery, hasNoQuery } from './query.ts';

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const address = link?.getAttribute('href') ?? '';
  if (!/^[#?]/.test(address) || event.defaultPrevented) return;
  event.preventDefault();
  if (address.startsWith('#')) window.location.hash = address;
  else goToQuery(address.replace(/#.*/s, ''));
}

/** Follows them itself where the browser would leave the talk. */
export function followOwnLinks(): void {
  if (hasNoQuery()) window.addEventListener('click', follow);
}
