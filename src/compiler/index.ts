/** The compiler: Markdown slides to the HTML of the deck, and everything there is to say about them. */
import { checks } from './checks/index.ts';
import { sectionWithoutSlides } from './html/section.ts';
import { sectionHtml } from './html/section-html.ts';
import { writeDeck } from './html/write-deck.ts';
import { CompileMemory } from './memory.ts';
import { inReadingOrder } from './messages/message.ts';
import { errorsBySlide } from './messages/slide-errors.ts';
import type { Compilation, SlideFile } from './model.ts';
import type { PhaseContext } from './phases/draft.ts';
import { draftSlides } from './phases/draft-slides.ts';
import { numberReferences } from './references/number-references.ts';
import { pageReferences } from './references/page-references.ts';

/** What a compilation may know beyond the slides: the names they may use, and the files there are. */
export interface CompileOptions extends PhaseContext {
  /** Puts a red card in place of a slide with errors, and says so where there are no slides; otherwise what could be read is shown. */
  readonly showBroken: boolean;
}

/**
 * Compiles the talk: `files` in the order of the talk. Pure; an author's mistake is a message and never an exception,
 * and all of them are there at once, in reading order. With the `memory` of earlier compilations it takes less time and
 * gives the same.
 */
export function compile(
  files: readonly SlideFile[],
  options: CompileOptions,
  memory = new CompileMemory(),
): Compilation {
  const { result: talk, messages: said } = draftSlides(files, options, memory);
  const references = numberReferences(talk.drafts);
  const slides = pageReferences(talk.drafts, references, options.vocabulary, memory);
  const { hidden, lengths, lang, sources } = talk;
  const broken = new Set(errorsBySlide(sources, said).keys());
  const found = checks.flatMap((check) => check({ slides, hidden, references, lengths, broken }));
  const messages = inReadingOrder([...said, ...found]);
  const cards = errorsBySlide(sources, options.showBroken ? messages : []);
  const { deck, sections: written } = writeDeck(
    { pages: slides, references, lang },
    options.vocabulary,
    cards,
    memory,
  );
  const sections = written.length === 0 && options.showBroken ? [sectionWithoutSlides()] : written;
  const html = sections.map(sectionHtml).join('\n');
  memory.endCompilation();
  return { deck, sections, html, messages };
}

export type { Level, Message, Rule, SourcePoint } from './messages/message.ts';
export { formatMessage } from './messages/message.ts';
export type * from './model.ts';
export { cuts, dayRange, longestCut, notesParts } from './model.ts';
export type * from './vocabulary-types.ts';
