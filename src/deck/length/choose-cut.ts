/** Changes the talk's length. It is part of the address, so it survives a reload and can be kept as a bookmark. */
import type { RevealApi } from 'reveal.js';
import type { Cut } from '../../compiler/model.ts';
import { addressOf, placeOf } from '../place/place.ts';
import { goToQuery, queryHere } from '../place/query.ts';
import { queryForCut, readCut } from './read-cut.ts';

/** The place in the other talk: this one, or the last slide before it that the other talk has as well. */
function placeIn(cut: Cut, reveal: RevealApi): string {
  const slides = reveal.getSlides();
  const current = reveal.getCurrentSlide();
  const isKept = (slide: HTMLElement) => slide.dataset['cuts']?.split(' ').includes(String(cut));
  const nearest = slides.slice(0, slides.indexOf(current) + 1).findLast(isKept);
  return nearest === current ? addressOf(placeOf(reveal)) : `#/${nearest?.id ?? ''}`;
}

/** Loads the talk of that length, at the place where the show stands; the one that is shown stays as it is. */
export function chooseCut(cut: Cut, reveal: RevealApi): void {
  if (cut !== readCut(queryHere())) goToQuery(queryForCut(queryHere(), cut), placeIn(cut, reveal));
}
