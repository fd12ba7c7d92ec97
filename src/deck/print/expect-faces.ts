import { faceName, settledFaces } from '../charts/faces.ts';
import type { WaitingList } from '../page/waiting.ts';

/** Loads every typeface of the deck, each under its name; one that does not come holds no page up. */
export function expectFaces(waiting: WaitingList): void {
  for (const face of document.fonts) waiting.expect(faceName(face), settledFaces([face.load()]));
}
