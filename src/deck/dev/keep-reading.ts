/** Keeps the place on the page to read where that is loaded anew, as it is at every save. */
import { slideInView } from '../reader/slide-in-view.ts';
import { parseJson, type SessionFormat, sessionState, tabStorage } from '../session/session-state.ts';

/** The slide that is being read, empty for what stands before the first, and how far down the window it begins. */
interface ReadingPlace {
  readonly id: string;
  readonly top: number;
}

const format: SessionFormat<ReadingPlace | undefined> = {
  key: 'crisis-diplomacy.reading',
  serialise: (place) => JSON.stringify(place),
  parse: (text) => parseJson(text) as ReadingPlace | undefined,
};

const topOf = (id: string): number =>
  (document.getElementById(id) ?? document.documentElement).getBoundingClientRect().top;

/** A reload, and not another way to the page, which leads to the place that the address names. */
const isReload = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');

/** The pictures above take their heights as they come near, a frame or two after each scroll. */
const settlingFrames = 30;

function scrollTo({ id, top }: ReadingPlace, frames = settlingFrames): void {
  window.scrollBy({ top: topOf(id) - top, behavior: 'instant' });
  if (frames > 0) requestAnimationFrame(() => scrollTo({ id, top }, frames - 1));
}

/** Goes to the place that was read when the page was left to be loaded anew; `ready` settles when its text stands. */
export async function keepReading(ready: Promise<void>): Promise<void> {
  const kept = sessionState(format, tabStorage());
  const place = isReload() ? kept.read() : undefined;
  await ready;
  if (place) scrollTo(place);
  window.addEventListener('pagehide', () => {
    const id = slideInView(document);
    kept.write({ id, top: topOf(id) });
  });
}
