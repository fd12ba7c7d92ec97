/** The whole deck as slides and sections. */
import type { Element } from 'hast';
import type { Draft } from '../draft.ts';
import type { Message } from '../message.ts';
import type { Deck, PerCut } from '../model.ts';
import { listsReferences } from '../page-references.ts';
import type { SlideSource } from '../source.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { buildSlide } from './build-slide.ts';
import { numberingOf } from './cite.ts';
import { brokenSection, slideSection } from './section.ts';

/** Writes every slide; one with errors in `broken` becomes a red card. */
export function writeDeck(
  pages: readonly Draft[],
  references: PerCut<readonly string[]>,
  vocabulary: Vocabulary,
  broken: ReadonlyMap<SlideSource, readonly Message[]>,
): { deck: Deck; sections: Element[] } {
  const numbering = numberingOf(references, pages.some(listsReferences));
  const written = pages.map((page) => {
    const slide = buildSlide(page, numbering, vocabulary);
    const errors = broken.get(page.source);
    const section = errors ? brokenSection(slide, errors) : slideSection(slide, numbering, vocabulary);
    return { slide, section };
  });
  const slides = written.map(({ slide }) => slide);
  const deck = { title: slides[0]?.headlineText ?? '', slides, references };
  return { deck, sections: written.map(({ section }) => section) };
}
