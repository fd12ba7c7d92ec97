/**
 * The site's first script, which stands in the page: it speaks where the deck's own scripts do not come. Plain, as it is the
 * only one that is sure to run; by its hash the page's policy lets it in.
 */
import type { Plugin } from 'vite';

/** For whoever opens the site's page by double click: browsers load no modules from `file:`. */
const needsServer =
  'This page needs a web server to show its slides. Put its whole folder on one; or run “npm run offline”, which makes one file that opens by double click.';

const lost = 'The network did not bring what shows the slides.';

/** Its code. Where the entry does not come the page is loaded once more. */
const script = `(() => {
  const isFile = location.protocol === 'file:';
  let told = false;
  const tell = () => {
    if (told) return;
    told = true;
    const card = document.createElement('div');
    card.setAttribute('role', 'alert');
    card.className = 'lost-card';
    card.append(isFile ? ${JSON.stringify(needsServer)} : ${JSON.stringify(lost)});
    card.style.cssText = 'position:relative;z-index:1000;box-sizing:border-box;max-width:640px;margin:16px auto;padding:16px 20px;border:2px solid #1b1b1a;background:#fffdf7;color:#1b1b1a;font:400 18px/1.4 sans-serif';
    if (!isFile) {
      const button = document.createElement('button');
      button.append('Reload');
      button.style.cssText = 'display:block;min-height:44px;margin-top:12px;padding:4px 20px;font:600 18px/1.2 sans-serif';
      button.onclick = () => location.reload();
      card.append(button);
    }
    document.body.prepend(card);
    if (isFile) for (const drawing of document.querySelectorAll('.figure')) drawing.style.display = 'none';
  };
  addEventListener('error', ({ target }) => {
    const isEntry = target instanceof HTMLScriptElement && target.type === 'module' && target.src.startsWith(location.origin);
    if (!isEntry || isFile) return;
    // The other modules ask for it by its own address, which a browser may remember as lost: the page begins anew, once.
    if (performance.getEntriesByType('navigation')[0]?.type === 'reload') tell();
    else location.reload();
  }, true);
  addEventListener('load', () => {
    if (window.crisisDeck === undefined) tell();
  });
})();`;

/** Puts it into the page, at the end of its head: what names the page's encoding has to stand at the very start. */
export const firstWords = (): Plugin => ({
  name: 'crisis-diplomacy-first-words',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'script', children: script, injectTo: 'head' }],
});
