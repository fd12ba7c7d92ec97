/** The whole deck as slides and sections. */
import type { Element, ElementContent } from 'hast';
import type { CompileMemory } from '../memory.ts';
import type { Message } from '../messages/message.ts';
import type { Deck, PerCut, Slide } from '../model.ts';
import type { Draft } from '../phases/draft.ts';
import { listsReferences } from '../references/page-references.ts';
import { usualLanguage } from '../source/front-matter.ts';
import type { SlideSource } from '../source/source.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { buildSlide } from './build-slide.ts';
import { type Numbering, numberingOf } from './cite.ts';
import { brokenSection, slideSection } from './section.ts';

/** A slide, and what the page shows of it. */
interface Written {
  readonly slide: Slide;
  readonly section: Element;
}

/** The language of the page goes for a slide that has no other. */
function inLanguage(section: Element, { lang }: Slide, ofPage: string): Element {
  if (lang === ofPage) return section;
  const children = section.children.map((part) => {
    const isNotes = part.type === 'element' && part.tagName === 'aside';
    return isNotes ? { ...part, children: part.children.map((notes) => saidIn(notes, lang)) } : part;
  });
  return { ...section, properties: { ...section.properties, lang }, children };
}

/** Parts of the notes are read and printed outside their slide. */
const saidIn = (part: ElementContent, lang: string): ElementContent =>
  part.type === 'element' ? { ...part, properties: { ...part.properties, lang } } : part;

function writeSlide(
  page: Draft,
  numbering: Numbering,
  vocabulary: Vocabulary,
  errors: readonly Message[],
  lang: string,
): Written {
  const slide = buildSlide(page, numbering, vocabulary);
  if (errors.length > 0) return { slide, section: brokenSection(slide, errors) };
  return { slide, section: inLanguage(slideSection(slide, numbering, vocabulary), slide, lang) };
}

/** What the pages of the deck are written from. */
export interface PagedTalk {
  readonly pages: readonly Draft[];
  readonly references: PerCut<readonly string[]>;
  /** Null where the talk does not say its language. */
  readonly lang: string | null;
}

/** Writes every slide; one with errors in `broken` becomes a red card. */
export function writeDeck(
  { pages, references, lang }: PagedTalk,
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
    return memory.keep('section', [page, numbering, JSON.stringify(errors), lang], () =>
      writeSlide(page, numbering, vocabulary, errors, lang ?? usualLanguage),
    );
  });
  const slides = written.map(({ slide }) => slide);
  const deck = { title: slides[0]?.headlineText ?? '', lang, slides, references };
  return { deck, sections: written.map(({ section }) => section) };
}
