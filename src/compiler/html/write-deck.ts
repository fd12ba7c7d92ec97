/** The whole deck as slides and sections. */
import type { Element } from 'hast';
import type { Draft } from '../draft.ts';
import type { CompileMemory } from '../memory.ts';
import type { Message } from '../message.ts';
import type { Deck, PerCut, Slide } from '../model.ts';
import { listsReferences } from '../page-references.ts';
import type { SlideSource } from '../source.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { buildSlide } from './build-slide.ts';
import { type Numbering, numberingOf } from './cite.ts';
import { brokenSection, slideSection } from './section.ts';

/** A slide, and what the page shows of it. */
interface Written {
  readonly slide: Slide;
  readonly section: Element;
}

function writeSlide(
  page: Draft,
  numbering: Numbering,
  vocabulary: Vocabulary,
  errors: readonly Message[],
): Written {
  const slide = buildSlide(page, numbering, vocabulary);
  const section =
    errors.length > 0 ? brokenSection(slide, errors) : slideSection(slide, numbering, vocabulary);
  return { slide, section };
}

/** Writes every slide; one with errors in `broken` becomes a red card. */
export function writeDeck(
  pages: readonly Draft[],
  references: PerCut<readonly string[]>,
  vocabulary: Vocabulary,
  broken: ReadonlyMap<SlideSource, readonly Message[]>,
  memory: CompileMemory,
): { deck: Deck; sections: Element[] } {
  const listed = pages.some(listsReferences);
  const numbering = memory.keep('numbering', [JSON.stringify(references), listed], () =>
    numberingOf(references, listed),
  );
  const written = pages.map((page) => {
    const errors = broken.get(page.source) ?? [];
    return memory.keep('section', [page, numbering, JSON.stringify(errors)], () =>
      writeSlide(page, numbering, vocabulary, errors),
    );
  });
  const slides = written.map(({ slide }) => slide);
  const deck = { title: slides[0]?.headlineText ?? '', slides, references };
  return { deck, sections: written.map(({ section }) => section) };
}
