/** What a slide shows to those who see it, and where it is written. Runs in the browser. */
import type { Part } from '../facts.ts';

/** For screen readers, for the presenter, or no content at all. */
const unseen =
  '.visually-hidden, aside.notes, title, desc, defs, symbol, clipPath, mask, pattern, script, style';

/** Hidden from screen readers because others see it and nobody need hear it, not because it is ornament. */
const seenAndSilent = '.day-ruler, .decision-head';

/** Ornament: hidden from screen readers, and no picture's words stand for it. */
function isOrnament(element: Element): boolean {
  const hidden = element.closest('[aria-hidden="true"]');
  return hidden !== null && !hidden.closest('[role="img"]') && !hidden.closest(seenAndSilent);
}

const canBeSeen = (element: Element): boolean =>
  element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

/** Whether an element is there for the eye, as more than ornament. */
export const isShown = (element: Element): boolean =>
  !element.closest(unseen) && !isOrnament(element) && canBeSeen(element);

/** The nearest place in the Markdown: `slides/02-balance.md:41:9`; empty where there is none. */
export const placeOf = (element: Element): string =>
  element.closest('[data-at]')?.getAttribute('data-at') ?? '';

const parts: readonly (readonly [selector: string, part: Part])[] = [
  ['.kicker', 'kicker'],
  ['.headline, h1', 'headline'],
  ['.source-line', 'source line'],
  ['.day-ruler', 'day ruler'],
  ['.chart', 'chart'],
  ['svg', 'drawing'],
];

/** The part of the slide an element belongs to. */
export const partOf = (element: Element): Part =>
  parts.find(([selector]) => element.closest(selector))?.[1] ?? 'text';

/** Words as an author knows them: without the numbers of sources, every run of white space as one space. */
export const plainWords = (text: string): string =>
  text
    .replaceAll(/\[\d+\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
