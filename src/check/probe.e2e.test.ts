import { expect, it } from 'vitest';
import { openDeck } from '../browser/open-deck.ts';
import { sharedBrowser } from '../testing/e2e.ts';
import { readyAtOnce, smallSite } from '../testing/small-site.testing.ts';
import type { SlideFacts } from './facts.ts';
import { measure } from './probe.ts';

/** Shows one slide at a time, and counts how often it turns. */
const show = `${readyAtOnce};
  window.turns = 0;
  addEventListener('hashchange', () => {
    window.turns += 1;
    for (const section of document.querySelectorAll('section')) {
      section.classList.toggle('present', section.id === location.hash.split('/')[1]);
    }
  })`;

const slide = (id: string, inside: string): string =>
  `<section id="${id}"><div class="slide-frame">${inside}</div></section>`;

async function measureShow(
  slides: string,
  seen: readonly SlideFacts[] = [],
): Promise<{ readonly facts: SlideFacts[]; readonly turns: number }> {
  const deck = await openDeck(await sharedBrowser(), smallSite(show, slides));
  try {
    const facts = await measure(deck.page, { standing: 'show', paints: 'none' }, seen);
    return { facts, turns: await deck.page.evaluate<number>('window.turns') };
  } finally {
    await deck.close();
  }
}

it('measures again only what may look otherwise than before', async () => {
  const cite = (number: number): string => `<p>Words <a class="cite" href="#one">[${number}]</a></p>`;
  const before = await measureShow(
    slide('one', cite(12)) +
      slide('two', cite(9)) +
      slide('three', '<p>Same</p>') +
      slide('four', '<p>17</p>'),
  );
  expect(before.turns).toBe(4);
  const after = await measureShow(
    slide('one', cite(34)) +
      slide('two', cite(10)) +
      slide('four', '<p>18</p>') +
      slide('five', '<p>Same</p>'),
    before.facts,
  );
  expect(after.turns).toBe(3);
  expect(after.facts.map(({ id }) => id)).toEqual(['one', 'two', 'four', 'five']);
  expect(after.facts[0]?.texts).toEqual(before.facts[0]?.texts);
  expect(after.facts[2]?.texts[0]?.words).toBe('18');
});

it('looks at the links of every slide, also of one that it has seen', async () => {
  const link = slide('one', '<p><a href="#two">on</a></p>');
  const before = await measureShow(link + slide('two', ''));
  const after = await measureShow(link, before.facts);
  expect(before.facts[0]?.links[0]?.found).toBe(true);
  expect(after.turns).toBe(0);
  expect(after.facts[0]?.links[0]?.found).toBe(false);
});
