/** What happens to one slide between the parser and the page, in this order. A list only. */
import { refuseHeadings } from './body-headings.ts';
import { readCitations } from './citations.ts';
import type { Phase } from './draft.ts';
import { checkFences } from './fences.ts';
import { gather } from './gather.ts';
import { readHeadline } from './headline.ts';
import { tellLeftOvers } from './left-over.ts';
import { checkLinks } from './links.ts';
import { restoreLookAlikes } from './look-alikes.ts';
import { takeNotes } from './notes.ts';
import { readPictures } from './pictures/read-pictures.ts';
import { setPictures } from './pictures/set-pictures.ts';
import { resolveDirectives } from './resolve-directives.ts';
import { showUnsupported } from './unsupported.ts';

export const slidePhases: readonly Phase[] = [
  readPictures,
  restoreLookAlikes,
  checkFences,
  readHeadline,
  takeNotes,
  refuseHeadings,
  showUnsupported,
  readCitations,
  tellLeftOvers,
  resolveDirectives,
  checkLinks,
  setPictures,
  gather,
];
