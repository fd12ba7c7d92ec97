import { faceName } from '../faces.ts';
import type { WaitingList } from '../waiting.ts';

/** Loads every typeface of the deck, each under its name. */
export function expectFaces(waiting: WaitingList): void {
  for (const face of document.fonts) waiting.expect(faceName(face), face.load());
}
