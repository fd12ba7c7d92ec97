import { describe, expect, it } from 'vitest';
import { compileText } from '../one-slide.testing.ts';

describe('numberReferences', () => {
  it('numbers by first citation, whatever it comes through', () => {
    const { deck } = compileText(
      '# A :value[pears.1962] {#a}\n\n::figure{#orchard}\n\n# B {#b}\n\n::quotation{#on-apples}\n\n[@cole2001]',
    );
    expect(deck.references[40]).toEqual(['cole2001', 'dale2005', 'baker1999']);
  });

  it('numbers every cut anew, by the slides that are in it', () => {
    const { deck } = compileText(
      '# A [@cole2001] {#a cut=40}\n\n# B [@dale2005] {#b}\n\n# C [@baker1999; @cole2001] {#c cut=10}\n\n:::notes\n[@book01]\n:::',
    );
    expect(deck.references).toEqual({
      10: ['baker1999', 'cole2001', 'book01'],
      20: ['dale2005', 'baker1999', 'cole2001', 'book01'],
      40: ['cole2001', 'dale2005', 'baker1999', 'book01'],
    });
  });

  it('gives every citation its number in every cut, and shows that of the longest', () => {
    const { html } = compileText(
      '# A [@cole2001] {#a cut=40 layout=opener}\n\n# B {#b cut=10}\n\n::quotation{#on-apples}\n\n[@cole2001]',
    );
    const numbers = [...html.matchAll(/data-source="(\w+)" data-numbers="([^"]*)">\[(\d)\]/g)].map(
      ([, key, all, shown]) => `${key} ${all}: ${shown}`,
    );
    expect(new Set(numbers)).toEqual(new Set(['cole2001 2 2 1: 1', 'baker1999 1 1 2: 2']));
    expect(numbers).toHaveLength(6);
  });

  it('has a dash for a cut that does not cite', () => {
    const { html } = compileText('# A [@cole2001] {#a cut=40 layout=opener}');
    expect(html).toContain('<span class="cite" data-source="cole2001" data-numbers="- - 1">[1]</span>');
  });
});
