/** Whether the tab's storage has refused something that ought to outlive a reload: it may be full. */

type Listener = () => void;

const listeners = new Set<Listener>();
let isLost = false;

/** Whether anything was refused since the page was loaded. */
export const isAnythingLost = (): boolean => isLost;

/** Takes note of a refusal; the first one is told. */
export function noteLoss(): void {
  if (isLost) return;
  isLost = true;
  for (const listener of listeners) listener();
}

/** Calls `listener` at the first refusal. */
export const onLoss = (listener: Listener): unknown => listeners.add(listener);

/** What the presenter is told. */
export const lossWords =
  'The browser’s storage for this tab is full: hands, clock and timer will not outlive a reload of the slides.';
