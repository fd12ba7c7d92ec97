/** Small slides, measured in the shared browser, for the tests of the checks. */

import { openDeck } from '../browser/open-deck.ts';
import { sharedBrowser } from '../testing/e2e.ts';
import { readyAtOnce, smallSite } from '../testing/small-site.testing.ts';
import type { SlideCheck } from './check.ts';
import type { SlideFacts } from './facts.ts';
import { measure } from './probe.ts';

/** Nothing of the deck's own style: a frame of the slide's size, and letters of one typeface. */
const style = `
  body { background: #fff; color: #000 }
  .slide-frame { position: relative; width: 1280px; height: 720px; overflow: hidden; font: 24px/1.3 serif }
  .slide-frame * { margin: 0 }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .at { position: absolute; white-space: nowrap }`;

/** Text at a place of the slide, in slide pixels from its upper left corner. */
export const textAt = (left: number, top: number, words: string, attributes = ''): string =>
  `<p class="at" style="left: ${left}px; top: ${top}px" ${attributes}>${words}</p>`;

/** A drawing of 200 x 100 at a place of the slide. */
export const drawingAt = (left: number, top: number, inside: string, attributes = ''): string =>
  `<div class="figure at" role="img" aria-label="A drawing" style="left: ${left}px; top: ${top}px" ${attributes}>
    <svg width="200" height="100" style="display: block; overflow: visible" aria-hidden="true">${inside}</svg></div>`;

const section = (inside: string, index: number): string => {
  const layout = /^layout-\w+ /.exec(inside)?.[0].trim() ?? 'layout-evidence';
  const body = inside.replace(/^layout-\w+ /, '');
  return `<section id="s${index}" class="slide ${layout}" data-at="slides/s.md:${index + 1}:1">
    <div class="slide-frame">${body}</div></section>`;
};

/** Measures slides given as what stands in their frames; one that begins with `layout-map ` has that layout. */
export async function measureSlides(insides: readonly string[]): Promise<SlideFacts[]> {
  const body = `<style>${style}</style>${insides.map(section).join('')}`;
  const deck = await openDeck(await sharedBrowser(), smallSite(readyAtOnce, body));
  try {
    await deck.page.waitForLoadState('load');
    return await measure(deck.page, { standing: 'pages', paints: 'all' });
  } finally {
    await deck.close();
  }
}

/** What a check says of each of these slides, by their names: level, rule and reason. */
export async function saidOf<Name extends string>(
  check: SlideCheck,
  slides: Readonly<Record<Name, string>>,
): Promise<Record<Name, string[]>> {
  const all = await measureSlides(Object.values<string>(slides));
  const said = all.map((slide) =>
    check(slide).map(({ level, rule, reason }) => `${level} ${rule}: ${reason}`),
  );
  const names = Object.keys(slides) as Name[];
  return Object.fromEntries(names.map((name, index) => [name, said[index]])) as Record<Name, string[]>;
}
