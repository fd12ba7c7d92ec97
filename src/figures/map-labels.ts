/** The labels of a map: words with their spots and their step, placed together and drawn step by step. */
import type { Element } from 'hast';
import { type Block, type Box, drawBlock } from './block.ts';
import { type Placed, placeLabels, type Room, type Wish } from './place-labels.ts';

/** Where words may stand on a map beside a column of text: right of the column, above the source line. */
export const besideText: Box = { x: 504, y: 42, width: 704, height: 582 };

/** A label, and the step it comes with: 0 where it stands from the start. */
export interface MapLabel extends Wish {
  readonly step: number;
}

interface PlacedLabel {
  readonly block: Block;
  readonly step: number;
  readonly place: Placed;
}

/** Finds a place for every label, whatever its step: none is in the way of one that comes later. */
export function setLabels(labels: readonly MapLabel[], room: Room): readonly PlacedLabel[] {
  const places = placeLabels(labels, room);
  return labels.flatMap(({ block, step }, index) => {
    const place = places[index];
    return place ? [{ block, step, place }] : [];
  });
}

/** The labels that come with one step. */
export const drawLabels = (labels: readonly PlacedLabel[], step: number): Element[] =>
  labels
    .filter((label) => label.step === step)
    .map(({ block, place }) => drawBlock(block, place.at, place.anchor));
