/** Photographs a presenter may put into `assets/photos/`: they are not shipped, and a drawing stands until one is there. */
import type { Photograph as AnyPhotograph } from '../../records/photograph.ts';
import type { SourceKey } from './sources/index.ts';

/** A photograph from a work of this talk. */
export type Photograph = AnyPhotograph<SourceKey>;

/**
 * The photographs by name, each with the one file name under which the deck looks for it. The essay had two pictures whose
 * files are lost: which reconnaissance photograph it showed cannot be told, and of the meeting several frames were taken.
 */
export const photographs = {
  sanCristobal: {
    file: 'photos/san-cristobal-mrbm-site-2.jpg',
    alt: 'Reconnaissance photograph, taken from the air, of a Soviet missile site at San Cristóbal in western Cuba, 1 November 1962.',
    caption:
      'A photograph of this kind, but of 1 November: “Medium Range Ballistic Missile (MRBM) Launch Site Two at San Cristobal, Cuba”, 1962.',
    credit: 'National Archives / John F. Kennedy Library; a work of the US government, in the public domain.',
    sources: ['san-cristobal-1nov'],
  },
  cabinetRoom: {
    file: 'photos/excomm-st-a26.jpg',
    alt: 'Photograph of President Kennedy and his advisers around the long table of the Cabinet Room, 29 October 1962.',
    caption:
      'The ExComm in the Cabinet Room on 29 October 1962, the day after the crisis had ended: the room, but not one of its thirteen days.',
    credit:
      'Cecil Stoughton, White House, ST-A26 series; John F. Kennedy Presidential Library and Museum, Boston; in the public domain in the US.',
    sources: ['stoughton-29oct', 'dobbs2008'],
  },
} as const satisfies Record<string, Photograph>;

/** The name of a photograph. */
export type PhotographName = keyof typeof photographs;
