/** What happens to one slide between the parser and the page, in this order. A list only. */
import { refuseHeadings } from '../markdown/body-headings.ts';
import { checkFences } from '../markdown/fences.ts';
import { restoreLookAlikes } from '../markdown/look-alikes.ts';
import { showUnsupported } from '../markdown/unsupported.ts';
import { readPictures } from '../pictures/read-pictures.ts';
import { setPictures } from '../pictures/set-pictures.ts';
import { tellLeftOvers } from '../source/left-over.ts';
import { readCitations } from './citations.ts';
import type { Phase } from './draft.ts';
import { gather } from './gather.ts';
import { readHeadline } from './headline.ts';
import { checkLinks } from './links.ts';
import { takeNotes } from './notes.ts';
import { resolveDirectives } from './resolve-directives.ts';

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
