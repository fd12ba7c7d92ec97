/** The talk itself, held to its own rules. */
import { fileURLToPath } from 'node:url';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { compileProject } from './compile-project.ts';
import { cuts } from './model.ts';

const { deck, messages } = compileProject(fileURLToPath(new URL('../..', import.meta.url)), {
  showBroken: false,
});
const told = deck.slides.filter(({ layout }) => layout !== 'references');

describe('the talk', () => {
  it('compiles without a message', () => {
    expect(messages).toEqual([]);
  });

  it.each(cuts)('never stays on one ground for more than five slides in the cut of %i minutes', (cut) => {
    const grounds = deck.slides.filter((slide) => slide.minutes[cut] > 0).map(({ ground }) => ground);
    const runs = grounds.map((ground, index) => {
      const before = grounds.slice(0, index + 1).reverse();
      const change = before.findIndex((other) => other !== ground);
      return change === -1 ? before.length : change;
    });
    expect(Math.max(...runs)).toBeLessThanOrEqual(5);
  });

  it('claims something on every slide of evidence, in a sentence of at most two lines', () => {
    const claims = told.filter(({ layout }) => layout === 'evidence' || layout === 'quotation');
    const long = claims.filter(
      ({ headlineText }) => headlineText.length > 110 || headlineText.split(' ').length < 5,
    );
    expect(long.map(({ headlineText }) => headlineText)).toEqual([]);
    expect(claims.length).toBeGreaterThanOrEqual(9);
  });

  it('has something to say, to ask, to doubt, to look at and to hand out on every slide', () => {
    for (const { id, notes } of told) {
      const parts = { ...notes };
      const empty = Object.entries(parts).filter(
        ([, nodes]) => textOf({ type: 'root', children: nodes }).trim() === '',
      );
      expect(empty.map(([part]) => `${id}: ${part}`)).toEqual([]);
      expect(Object.keys(parts).sort(), id).toEqual(['ask', 'doubt', 'handout', 'look', 'say']);
    }
  });

  it('is spoken in 60 to 140 words a slide', () => {
    const counts = told.map(({ id, notes }) => {
      const words = textOf({ type: 'root', children: [...(notes?.say ?? [])] }).match(/\S+/g) ?? [];
      return { id, words: words.length };
    });
    expect(counts.filter(({ words }) => words < 60 || words > 140)).toEqual([]);
  });
});
