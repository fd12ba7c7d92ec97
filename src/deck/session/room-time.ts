/**
 * The time that goes by in the room, whatever happens to the machine's clock. Two clocks are read: the wall clock, which
 * somebody may set, and the browser's ticks, which nobody can set and which in some systems stand still while the machine
 * is asleep. Between two readings the ticks count. Only where the page could not run for a while (asleep, frozen, held up),
 * the wall clock counts if it tells of more. So a clock that is set on during such a while is believed; nothing could tell
 * it from sleep.
 */
import { parseJson, type SessionFormat, sessionState, tabStorage } from './session-state.ts';

/** What the two clocks say at one moment, in milliseconds since 1970. */
export interface Reading {
  readonly wall: number;
  /** By the ticks since the browser began, which took the wall clock's time then. */
  readonly ticks: number;
}

/** Milliseconds from one reading to the next of the same page; `patience` is how far apart they are in a page that can run. */
export function goneBy(before: Reading, after: Reading, patience: number): number {
  const ticks = Math.max(0, after.ticks - before.ticks);
  return ticks <= patience ? ticks : Math.max(ticks, after.wall - before.wall);
}

/**
 * Milliseconds from the last reading of a page to the first of the page that comes after it. Ticks of another process began at
 * another time of the wall clock, and the wall clock may have been set meanwhile: whichever of the two was disturbed tells of
 * more, or of less than nothing.
 */
export function goneByBetweenPages(before: Reading, after: Reading): number {
  const told = [after.wall - before.wall, after.ticks - before.ticks].filter((time) => time >= 0);
  return told.length > 0 ? Math.min(...told) : 0;
}

interface Kept extends Reading {
  readonly room: number;
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** How the time outlives a reload. What cannot be understood is nothing. */
export const roomTimeFormat: SessionFormat<Kept | null> = {
  key: 'crisis-diplomacy.time',
  serialise: (kept) => JSON.stringify(kept),
  parse(text) {
    const stored = parseJson(text);
    if (typeof stored !== 'object' || stored === null) return null;
    const { room, wall, ticks } = stored as Partial<Record<keyof Kept, unknown>>;
    return isTime(room) && isTime(wall) && isTime(ticks) ? { room, wall, ticks } : null;
  },
};

/** How often the clocks are read, and how much later than that a page that can run still does it. Milliseconds. */
const rhythm = { read: 250, store: 1000, patience: 1000, patienceWhileHidden: 2500 } as const;

const read = (): Reading => ({ wall: Date.now(), ticks: performance.timeOrigin + performance.now() });

const kept = sessionState(roomTimeFormat, tabStorage());

function begin(): Kept {
  const [before, now] = [kept.read(), read()];
  return { ...now, room: before ? before.room + goneByBetweenPages(before, now) : now.wall };
}

let latest: Kept | undefined;

/** What time it is in the room: milliseconds, as if since 1970. It never goes back, and goes on over reloads. */
export function roomNow(): number {
  if (!latest) latest = begin();
  const now = read();
  const patience = globalThis.document?.hidden ? rhythm.patienceWhileHidden : rhythm.patience;
  latest = { ...now, room: latest.room + goneBy(latest, now, patience) };
  return latest.room;
}

function store(): void {
  roomNow();
  if (latest) kept.write(latest);
}

/** Keeps the time from now on, for as long as the page lives. */
export function keepRoomTime(): void {
  window.setInterval(roomNow, rhythm.read);
  window.setInterval(store, rhythm.store);
  window.addEventListener('pagehide', store);
}
