/** Style sheets that do not come: asked for once more, and told. None of them stops a script. */
import { element } from '../page/element.ts';
import { tellLost } from './card.ts';

const failed = new WeakSet<HTMLLinkElement>();

/** Asks once more under another address, in the place of the one that did not come. */
function askAgain(link: HTMLLinkElement): void {
  if (failed.has(link)) return;
  failed.add(link);
  const address = new URL(link.href);
  address.searchParams.set('again', '1');
  const other = element('link', { rel: 'stylesheet', href: address.href });
  failed.add(other);
  other.addEventListener('error', () => tellLost('how this page is to look'));
  link.after(other);
}

const isSheet = (target: EventTarget | null): target is HTMLLinkElement =>
  target instanceof HTMLLinkElement && target.rel === 'stylesheet';

/** Watches for style sheets that do not come, and looks at those that were asked for before. */
export function watchStyles(): void {
  let lostSheets = 0;
  window.addEventListener(
    'error',
    ({ target }) => {
      if (!isSheet(target)) return;
      lostSheets += 1;
      askAgain(target);
    },
    true,
  );
  // Vite rejects a module whose style sheet did not come: https://vite.dev/guide/build.html#load-error-handling
  window.addEventListener('vite:preloadError', (event) => {
    if (lostSheets === 0) return;
    lostSheets -= 1;
    event.preventDefault();
  });
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (link.sheet === null) askAgain(link);
}
