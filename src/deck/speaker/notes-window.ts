/** The presenter's window as the show sees it: opened, found again after a reload, moved, spoken to. */
import { type MoveMessage, type ShowState, signed } from './messages.ts';
import type { Area } from './screens.ts';
import { post } from './window-link.ts';
import { sayBlocked } from './words.ts';

/** The same page in its form for the presenter. */
function speakerAddress(): string {
  const query = new URLSearchParams(window.location.search);
  query.set('view', 'speaker');
  return `${window.location.href.replace(/[?#].*$/s, '')}?${query}`;
}

function features(area: Area | undefined): string {
  if (!area) return 'popup,width=1280,height=800';
  return `popup,left=${area.left},top=${area.top},width=${area.width},height=${area.height}`;
}

function openWindow(area: Area | undefined): Window | null {
  try {
    return window.open(speakerAddress(), 'crisis-diplomacy-speaker', features(area));
  } catch {
    return null;
  }
}

/** The windows with notes that this show has opened; there is one, or none. */
export class NotesWindow {
  readonly #known = new Set<Window>();

  /** Takes note of a window that has spoken: after a reload of the show there is no other way to know it. */
  meet(notes: Window): void {
    this.#known.add(notes);
  }

  get isOpen(): boolean {
    return this.#open().length > 0;
  }

  /** Opens the window, or brings it forward; in its place on the desktop, where one is given. */
  show(area?: Area): void {
    const [standing] = this.#open();
    if (standing) {
      const message: MoveMessage | null = area ? { kind: 'move', area } : null;
      if (message) post(standing, signed(message));
      standing.focus();
      return;
    }
    const opened = openWindow(area);
    if (opened) {
      this.meet(opened);
      opened.focus();
    } else sayBlocked(() => this.show(area));
  }

  tell(state: ShowState): void {
    for (const notes of this.#open()) post(notes, signed(state));
  }

  #open(): Window[] {
    for (const notes of this.#known) if (notes.closed) this.#known.delete(notes);
    return [...this.#known];
  }
}
