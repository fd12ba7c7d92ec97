import { describe, expect, it } from 'vitest';
import { compileBody, compileText, evidenceOf, firstSlide, saidOf } from '../one-slide.testing.ts';

const cite = (key: string, number: number): string =>
  `<span class="cite" data-source="${key}" data-numbers="- ${number} ${number}">[${number}]</span>`;

describe('readCitations', () => {
  it('makes linked numbers where a slide lists the sources', () => {
    const { html } = compileText('# A [@cole2001] {#a layout=references}\n\n::references');
    expect(html).toContain(
      '<a class="cite" href="#ref-cole2001" data-source="cole2001" data-numbers="- 1 1">[1]</a></h1>',
    );
    expect(html).toContain('<li id="ref-cole2001" value="1" ');
  });

  it('reads one key or more, wherever text may stand', () => {
    const compiled = compileBody('A [@cole2001;@baker1999]. **B[@cole2001]**\n\n> - C [@dale2005]');
    expect(evidenceOf(compiled)).toContain(
      `A\u00a0${cite('cole2001', 1)}${cite('baker1999', 2)}. <strong>B${cite('cole2001', 1)}`,
    );
    expect(firstSlide(compiled).cites).toEqual(['cole2001', 'baker1999', 'dale2005']);
  });

  it.each([
    '\\[@cole2001]',
    '&#91;@cole2001]',
    '`[@cole2001]`',
    'a@b.org',
    '[a@b.org]',
    '[@](https://example.org)',
  ])('finds none in %s', (text) => {
    const compiled = compileBody(text);
    expect(firstSlide(compiled).cites).toEqual([]);
    expect(saidOf(compiled)).toEqual([]);
  });

  it('finds the place of a key behind escapes, marks and line starts', () => {
    expect(saidOf(compileBody('\\* "a" -- &amp; [@nope]'))).toEqual(['3:19 source-unknown']);
    expect(saidOf(compileBody('> a\n> b [@cole2001; @nope]'))).toEqual(['4:18 source-unknown']);
  });

  it('leaves what it cannot read as written', () => {
    expect(evidenceOf(compileBody('A [@nope], [see @cole2001], [@cole2001 p. 3] B'))).toBe(
      '<p>A [@nope], [see @cole2001], [@cole2001 p. 3] B</p>',
    );
  });
});
