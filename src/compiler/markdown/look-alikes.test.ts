import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, saidOf } from '../one-slide.testing.ts';

describe('restoreLookAlikes', () => {
  it.each([
    '12:30',
    '17:1',
    'foo:bar',
    'a:b[c]',
    'a :word b',
    'x::y',
    '(:-)',
    ':9[a]',
    'é:n[a]',
    'total:value',
  ])('leaves "%s" as written', (text) => {
    const compiled = compileBody(text);
    expect(evidenceOf(compiled)).toBe(`<p>${text}</p>`);
    expect(saidOf(compiled)).toEqual([]);
  });

  it.each([':word[a]', '(:word{a=b})', '“:valeu[apples.1962]”'])('takes "%s" for a directive', (text) => {
    expect(saidOf(compileBody(text)).join()).toMatch(/directive-unknown$/);
  });

  it.each([':value[apples.1962]', 'US:value[apples.1962]', '–:value[apples.1962]'])(
    'reads a value in "%s"',
    (text) => {
      expect(evidenceOf(compileBody(text))).toContain('25,540</data>');
    },
  );

  it('keeps emphasis and citations in the brackets of a look-alike', () => {
    expect(evidenceOf(compileBody('17:1[@baker1999] and a:b[*c*]{d}'))).toBe(
      '<p>17:1<span class="cite" data-source="baker1999" data-numbers="- 1 1">[1]</span> and a:b[<em>c</em>]{d}</p>',
    );
  });

  it('keeps typographic quotes around a look-alike', () => {
    expect(evidenceOf(compileBody('"17:1" and \'12:30\''))).toBe('<p>“17:1” and ‘12:30’</p>');
  });
});
