import { describe, expect, it } from 'vitest';
import { compileBody, compileText, evidenceOf, firstSlide, saidOf } from '../one-slide.testing.ts';

describe('::figure', () => {
  it('draws at the size of the evidence, in the ground of the slide', () => {
    const { html } = compileText('# A {#a ground=night}\n\n::figure{#orchard}');
    expect(html).toContain('<svg aria-hidden="true" viewBox="0 0 1136 440" class="night">');
  });

  it('draws narrower beside a text column', () => {
    expect(evidenceOf(compileBody('::figure{#orchard}\n\n:::aside\nText.\n:::'))).toContain(
      'viewBox="0 0 772 440"',
    );
  });

  it('is named once: on the element, not on the drawing', () => {
    const html = evidenceOf(compileBody('::figure{#orchard}'));
    expect(html).toMatch(
      /^<div class="figure" data-figure="orchard" role="img" aria-label="An orchard of three trees.">/,
    );
    expect(html.match(/aria-label|role="img"/g)).toHaveLength(2);
  });

  it('brings its table, its sources and its basis', () => {
    const compiled = compileBody('::figure{#orchard}');
    expect(evidenceOf(compiled)).toContain(
      '<table class="figure-data visually-hidden"><caption>Trees</caption>',
    );
    expect(firstSlide(compiled)).toMatchObject({ figures: ['orchard'], cites: ['dale2005'] });
  });

  it('hides ornament from screen readers, and lays it behind the text', () => {
    const compiled = compileBody('Text.\n\n::figure{#sky}');
    expect(compiled.html).toContain('<div class="figure behind" data-figure="sky" aria-hidden="true"');
    expect(evidenceOf(compiled)).toBe('<p>Text.</p>');
    expect(compiled.html.match(/<svg aria-hidden="true">/g)).toHaveLength(1);
  });

  it('gives its place to the photograph, where the file is there', () => {
    const compiled = compileBody('::figure{#tree}');
    expect(evidenceOf(compiled)).toBe(
      '<figure class="figure photograph" data-figure="tree" role="group"><img src="assets/photos/tree.jpg" alt="A tree &#x26; a well" data-file="photos/tree.jpg">' +
        '<figcaption class="photograph-credit">A tree, 1999. Ann Baker.</figcaption></figure>',
    );
    expect(firstSlide(compiled)).toMatchObject({ figures: ['tree'], cites: ['baker1999'], basis: [] });
  });

  it('stands as drawn where the photograph is not there', () => {
    const compiled = compileBody('::figure{#well}');
    expect(evidenceOf(compiled)).toContain('<svg aria-hidden="true"></svg>');
    expect(compiled.html).not.toContain('<img');
    expect(firstSlide(compiled)).toMatchObject({ figures: ['well'], cites: ['dale2005'] });
  });

  it.each([
    ['::figure{#nope}', '3:11 figure-unknown'],
    [':::step\n::figure{#sky}\n:::', '4:1 directive-misplaced'],
  ])('refuses %j', (text, message) => {
    expect(saidOf(compileBody(text))).toEqual([message]);
  });
});
