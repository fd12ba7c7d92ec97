import { isFullScreen } from '../page/full-screen.ts';
import { momentOf, onThinkTimer, readThinkTimer } from '../timer/index.ts';
import { roomNow } from './room-time.ts';

/** How often it is looked whether the screen is still to be kept awake, in milliseconds: a timer runs out, a window is closed. */
const rhythm = 5000;

/** What the browser gives for a screen that stays awake, as far as it is used. */
type Lock = Pick<WakeLockSentinel, 'release' | 'addEventListener'>;

const isTimerRunning = (): boolean => {
  const timer = readThinkTimer();
  return timer !== null && momentOf(timer, roomNow()).phase !== 'time';
};

type PolicedDocument = Document & { readonly featurePolicy?: { allowsFeature(name: string): boolean } };

/** Whether a frame of another page may ask: Chromium writes an error on the console where it may not and does. */
const mayAsk = (): boolean =>
  (document as PolicedDocument).featurePolicy?.allowsFeature('screen-wake-lock') ?? true;

async function ask(): Promise<Lock | null> {
  if (!mayAsk()) return null;
  try {
    return (await navigator.wakeLock?.request('screen')) ?? null;
  } catch {
    // Without leave, or with an empty battery: the screen does what it always does.
    return null;
  }
}

/**
 * Keeps the screen from going to sleep while a talk is given: the show is seen, and fills the screen, has the presenter's
 * window beside it or a timer that runs. The browser lets go by itself when the page is hidden; it is asked anew when the page
 * comes back. Nothing is said where it refuses. Gives back what to call when the
 * presenter's window has come or gone.
 */
export function keepAwake(hasNotes: () => boolean): () => void {
  let lock: Lock | null = null;
  let isAsking = false;
  // Who was refused is not asked for again until something has changed.
  let isRefused = false;
  const isWanted = (): boolean =>
    document.visibilityState === 'visible' && (isFullScreen() || isTimerRunning() || hasNotes());
  const hold = async (): Promise<void> => {
    isAsking = true;
    const held = await ask();
    isAsking = false;
    isRefused = held === null;
    lock = held;
    held?.addEventListener('release', () => {
      if (lock === held) lock = null;
    });
    if (!isWanted()) letGo();
  };
  const letGo = (): void => {
    const held = lock;
    lock = null;
    void held?.release().catch(() => undefined);
  };
  const look = (): void => {
    if (!isWanted()) letGo();
    else if (lock === null && !isAsking && !isRefused) void hold();
  };
  const lookAnew = (): void => {
    isRefused = false;
    look();
  };
  for (const event of ['visibilitychange', 'fullscreenchange']) document.addEventListener(event, lookAnew);
  window.matchMedia('(display-mode: fullscreen)').addEventListener('change', lookAnew);
  onThinkTimer(lookAnew);
  window.setInterval(look, rhythm);
  look();
  return look;
}
