import { describe, expect, it } from 'vitest';
import { compile } from '../index.ts';
import type { Compilation } from '../model.ts';
import { compileText, saidOf } from '../one-slide.testing.ts';
import { smallVocabulary } from '../small-vocabulary.testing.ts';

const compileFiles = (...texts: string[]): Compilation =>
  compile(
    texts.map((text, index) => ({ path: `slides/${index}.md`, text })),
    { vocabulary: smallVocabulary, hasAsset: () => false, showBroken: true },
  );

describe('a hidden slide', () => {
  const hidden =
    '# H [@cole2001] {#h cut=10 minutes=9 hidden}\n\n:value[apples.1962]\n\n:::notes\nSecret [@dale2005].\n:::\n';

  it('is not on the page, with nothing that it says or rests on', () => {
    const { deck, html } = compileText(`${hidden}\n# A {#a layout=opener}\n\n[@baker1999]\n`);
    expect(deck.slides.map(({ id }) => id)).toEqual(['a']);
    expect(deck.title).toBe('A');
    expect(deck.references[40]).toEqual(['baker1999']);
    expect(html).not.toMatch(/Secret|id="h"|cole/);
  });

  it('is in none of the lengths of the talk', () => {
    const talk = `---\nlengths: 10\n---\n# A {#a layout=opener cut=10 minutes=10}\n\n${hidden}`;
    expect(saidOf(compileText(talk))).toEqual([]);
    expect(saidOf(compileText(talk.replace(' hidden}', '}')))).toContain('2:10 cut-length');
  });

  it('is no act by itself', () => {
    const file = (name: string, more: string): string =>
      `---\nact: ${name}\n---\n# ${name} {#${name} layout=opener${more}}\n`;
    const { deck } = compileFiles(file('a', ''), file('b', ' hidden'), file('c', ''));
    expect(deck.slides.map(({ kicker }) => kicker)).toEqual(['Act I · a', 'Act II · c']);
  });

  it('leaves its id to another', () => {
    const { deck, messages } = compileText('# Old {#a hidden}\n\n# New {#a layout=opener}\n\n[here](#a)\n');
    expect([deck.slides.length, messages]).toEqual([1, []]);
  });

  it('is told of where a link leads to it', () => {
    const compiled = compileText(
      '# A {#a layout=opener}\n\n[there](#h)\n\n:::notes\n[there](#h)\n:::\n\n# H {#h hidden}\n',
    );
    expect(saidOf(compiled)).toEqual(['3:9 link-left-out', '6:9 link-left-out']);
    expect(compiled.messages[0]?.reason).toContain('"h", which is hidden');
  });

  it('keeps its mistakes for itself', () => {
    const compiled = compileFiles('# A {#a layout=opener}\n\nShown.\n\n# H {#h hidden}\n\n::chart{#nope}\n');
    expect(saidOf(compiled)).toEqual(['7:10 chart-unknown']);
    expect(compiled.html).toContain('Shown.');
  });

  it('is told where no other is there', () => {
    expect(saidOf(compileText('# A {#a hidden}\n\n# B {#b hidden}\n'))).toEqual(['1:3 slides-hidden']);
  });

  it.each(['hidden=yes', 'hidden="no"', '.hidden'])('is not hidden by %s', (attribute) => {
    const compiled = compileText(`# A {#a layout=opener ${attribute}}\n`);
    expect(saidOf(compiled).join()).toMatch(/^1:\d+ attribute-(invalid|unknown)$/);
    expect(compiled.deck.slides).toHaveLength(1);
  });
});
