import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, saidOf } from '../one-slide.testing.ts';

describe('showUnsupported', () => {
  it.each([
    ['<b>a</b>', '<p>&#x3C;b>a&#x3C;/b></p>'],
    ['<div>\n*a*\n</div>', '<p>&#x3C;div>\n*a*\n&#x3C;/div></p>'],
    ['a <br> [@x](<b>)', '<p>a &#x3C;br> [@x](<b>)</p>'.replace('<b>', '&#x3C;b>')],
    ['- <i>', '<ul>\n<li>&#x3C;i></li>\n</ul>'],
    ['**<i>**', '<p><strong>&#x3C;i></strong></p>'],
  ])('shows HTML as written: %j', (text, html) => {
    expect(evidenceOf(compileBody(text))).toBe(html);
  });

  it('warns at the tag that opens, and not again at the one that closes', () => {
    expect(saidOf(compileBody('a <b>b</b> <i>c</i>'))).toEqual(['3:3 html-escaped', '3:12 html-escaped']);
  });

  it('reads nothing in HTML: neither values nor citations', () => {
    const compiled = compileBody('<a title=":value[nope]" rel="[@nope]">');
    expect(saidOf(compiled)).toEqual(['3:1 html-escaped']);
    expect(evidenceOf(compiled)).toBe('<p>&#x3C;a title=":value[nope]" rel="[@nope]"></p>');
  });

  it('still cites behind HTML with entities in it', () => {
    const compiled = compileBody('<a href="?a&amp;b"> [@cole2001]');
    expect(evidenceOf(compiled)).toContain('data-source="cole2001"');
  });

  it('shows links by reference, and what they refer to, as written', () => {
    expect(evidenceOf(compileBody('[a][b] ![c][b]\n\n[b]: https://example.org "T"'))).toBe(
      '<p>[a][b] ![c][b]</p>\n<p>[b]: https://example.org "T"</p>',
    );
  });

  it('keeps cells beyond the last column head', () => {
    expect(evidenceOf(compileBody('| a |\n| - |\n| b | c |'))).toContain('<th scope="row">b</th><td>c</td>');
  });
});
