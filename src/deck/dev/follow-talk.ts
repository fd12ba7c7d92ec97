/** The page's side of the talk with the dev server, in every view. */
import { talkChanged, talkOpened, type VersionedUpdate, versionName } from '../../build/dev/talk-update.ts';

type Hot = NonNullable<ImportMeta['hot']>;

const pluginName = 'crisis-diplomacy-slides';

const note = (): HTMLMetaElement | null => document.querySelector(`meta[name="${versionName}"]`);

const versionOfPage = (): number => Number(note()?.content);

/** The title of the page where the talk has none, as when its first slide is gone for a while. */
function titleOfPage(): string {
  const text = document.createElement('textarea');
  text.innerHTML = note()?.dataset['title'] ?? '';
  return text.value;
}

/** Vite takes its overlay away at an update of its own only. */
function removeOverlay(): void {
  for (const overlay of document.querySelectorAll<HTMLElement & { close?(): void }>('vite-error-overlay')) {
    const plugin = overlay.shadowRoot?.querySelector('.plugin')?.textContent ?? '';
    if (plugin.includes(pluginName)) overlay.close?.();
  }
}

/** Calls `change` with every update from now on. A page that has missed one, or cannot follow, comes anew. */
export function followTalk(hot: Hot, change: (update: VersionedUpdate) => void): void {
  let version = versionOfPage();
  hot.on(talkChanged, (update: VersionedUpdate) => {
    if (update.from !== version) {
      window.location.reload();
      return;
    }
    version = update.to;
    note()?.setAttribute('content', String(version));
    removeOverlay();
    try {
      change({ ...update, title: update.title || titleOfPage() });
    } catch (error) {
      console.warn('The slides cannot be changed in their place; the page is loaded anew.', error);
      window.location.reload();
    }
  });
  hot.send(talkOpened, version);
}

/** Loads the page anew at every update. */
export const reloadAtChange = (hot: Hot): void => followTalk(hot, () => window.location.reload());
