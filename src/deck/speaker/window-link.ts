/** Who the two windows listen to: each other, and nobody else. */

/** What browsers name as the origin of a page without one: nothing that could be compared, but no other site either. */
const noOrigins = ['null', 'file://'];

/**
 * Files opened by double click have no origin of their own, and neither have pages in a frame that is shut off from its site;
 * there the window itself is the proof.
 */
const hasNoOrigin = (): boolean => window.location.protocol === 'file:' || noOrigins.includes(window.origin);

const sameOrigin = ({ origin }: MessageEvent): boolean =>
  hasNoOrigin() ? noOrigins.includes(origin) : origin === window.origin;

/** Where messages may be delivered to: no other site may read them. */
const audience = (): string => (hasNoOrigin() ? '*' : window.origin);

/** Sends to a window of the deck. */
export const post = (to: Window, message: object): void => to.postMessage(message, audience());

/** Sends what was pressed here, with this window's leave to go to full screen, where the browser lends it (Chromium). */
export function postWithLeave(to: Window, message: object): void {
  const options: WindowPostMessageOptions & { readonly delegate: string } = {
    targetOrigin: audience(),
    delegate: 'fullscreen',
  };
  try {
    to.postMessage(message, options);
  } catch {
    post(to, message);
  }
}

/** The window that opened this one; null when it is gone. */
export function openerWindow(): Window | null {
  const opener = window.opener as Window | null;
  return opener && !opener.closed ? opener : null;
}

/** Calls `hear` with what the window that opened this one says. */
export function hearOpener(hear: (data: unknown) => void): void {
  window.addEventListener('message', (event) => {
    if (event.source !== null && event.source === window.opener && sameOrigin(event)) hear(event.data);
  });
}

/**
 * Calls `hear` with what a window says that this one opened, before or after a reload: a window knows its opener
 * as long as both live, and that can be read even across origins.
 */
export function hearOpened(hear: (data: unknown, from: Window) => void): void {
  window.addEventListener('message', (event) => {
    const from = event.source as Window | null;
    if (from !== null && from !== window && from.opener === window && sameOrigin(event))
      hear(event.data, from);
  });
}
