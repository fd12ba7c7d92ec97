/** Three ships and the quarantine. Where at sea each of them was is not in the record the deck rests on: do not draw it. */
import { type TimelineEvent, timeline } from './timeline.ts';

/** How a ship and the line met. */
export type ShipOutcome = 'turned back' | 'let pass' | 'boarded, let go on';

/** A ship, whose it was, and its day. */
export interface QuarantineShip {
  readonly name: string;
  /** What kind of ship, in words that can stand alone; none where the record only names it. */
  readonly kind?: string;
  readonly outcome: ShipOutcome;
  /** The day, the words and the sources. */
  readonly event: TimelineEvent;
}

/** In order of time. */
export const quarantineShips = {
  kimovsk: { name: 'Kimovsk', outcome: 'turned back', event: timeline['kimovsk-turns'] },
  bucharest: {
    name: 'Bucharest',
    kind: 'Soviet tanker',
    outcome: 'let pass',
    event: timeline.bucharest,
  },
  marucla: {
    name: 'Marucla',
    kind: 'Lebanese flag, Soviet charter',
    outcome: 'boarded, let go on',
    event: timeline.marucla,
  },
} as const satisfies Record<string, QuarantineShip>;
