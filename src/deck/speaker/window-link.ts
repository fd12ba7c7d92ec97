/** Who the two windows listen to: each other, and nobody else. */

/** Files opened by double click have no origin to compare; there the window itself is the only proof. */
const sameOrigin = (event: MessageEvent): boolean =>
  window.location.protocol === 'file:' || event.origin === window.location.origin;

/** Where messages may be delivered to: no other site may read them. */
const audience = (): string => (window.location.protocol === 'file:' ? '*' : window.location.origin);

/** Sends to a window of the deck. */
export const post = (to: Window, message: object): void => to.postMessage(message, audience());

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
