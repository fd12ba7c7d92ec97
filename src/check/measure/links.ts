/** Links from a slide, and its notes, to other places of the deck. Runs in the browser. */
import type { LinkFacts } from '../facts.ts';
import { placeOf, plainWords } from './shown.ts';

/** `#/id`, `#id`; an empty address leads to the top of the page. */
const targetOf = (link: Element): string =>
  decodeURIComponent((link.getAttribute('href') ?? '').replace(/^#\/?/, ''));

/** Every one, those in the notes too. */
export const linksOf = (slide: Element): LinkFacts[] =>
  [...slide.querySelectorAll('a[href^="#"]')].map((link) => {
    const target = targetOf(link);
    return {
      target,
      words: plainWords(link.textContent ?? '') || (link.textContent ?? '').trim(),
      at: placeOf(link),
      found: document.getElementById(target)?.closest('.slides > section') != null,
    };
  });
