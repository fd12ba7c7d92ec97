import { describe, expect, it } from 'vitest';
import { compileBody, compileText, evidenceOf, saidOf } from '../one-slide.testing.ts';
import { commentSign } from './comment-sign.ts';

const shown = (text: string): string => evidenceOf(compileBody(text));
const ids = (text: string): string[] => compileText(text).deck.slides.map(({ id }) => id);

describe('comments', () => {
  it.each([
    ['a <!-- x --> b', '<p>a  b</p>'],
    ['a<!-- x -->b', '<p>ab</p>'],
    ['a <!-- x -->', '<p>a</p>'],
    ['a <!-- x -->\nb', '<p>a\nb</p>'],
    ['<!-- x --> a', '<p> a</p>'],
    ['<!-- x -->**a**', '<p><strong>a</strong></p>'],
    ['**a<!-- x -->**', '<p><strong>a</strong></p>'],
    ['<!-- x -->\n\na', '<p>a</p>'],
    ['<!--\nx\n\n- y\n-->\na', '<p>a</p>'],
    ['a <!-- x\n\ny --> b', '<p>a\n\nb</p>'],
    ['- a <!-- x -->\n- <!-- y --> b', '<ul>\n<li>a</li>\n<li> b</li>\n</ul>'],
    ['> a <!-- x -->\n> b', '<blockquote>\n<p>a\nb</p>\n</blockquote>'],
    [
      ':value[apples.1962]<!-- x -->',
      '<p><data class="datum" value="25540" data-name="apples.1962">25,540</data></p>',
    ],
    ['<!--> a', '<p> a</p>'],
    ['<!-- a --><!-- b -->', ''],
    ['a<!-- --- - > ``` ::: {#} -->b', '<p>ab</p>'],
    ['<!-- x --> `a` [b](#slide)', '<p> <code>a</code> <a href="#slide">b</a></p>'],
  ])('are not shown: %j', (text, html) => {
    expect(shown(text)).toBe(html);
    expect(saidOf(compileBody(text)).filter((said) => !said.includes('source-'))).toEqual([]);
  });

  it('may stand in a table, also in place of rows', () => {
    const row = (words: string): string => `<tr><th scope="row">${words}</th></tr>`;
    const table =
      '| A <!-- x --> |\n| - |\n| b <!-- y --> |\n<!-- | c | -->\n<!--\n| d |\n-->\n| e |\n<!-- f -->';
    expect(shown(table)).toContain(`<tbody>\n${row('b ')}\n${row('e')}\n</tbody>`);
    expect(compileBody(table).html).not.toContain('<p> |');
  });

  it('may stand in headlines, attributes, directives and notes', () => {
    const { deck, html, messages } = compileText(
      '# A <!-- x --> b {#a layout=opener kicker="k<!-- x -->l"} <!-- x -->\n\n:::lead <!-- x -->\nc\n::: <!-- x -->\n\n' +
        ':::notes\n<!-- x -->\nd\n<!--\n## Ask\n-->\n:::\n',
    );
    expect(messages).toEqual([]);
    expect(deck.slides).toMatchObject([{ headlineText: 'A b', kicker: 'kl', id: 'a' }]);
    expect(html).toContain('>d</p>');
    expect(html).not.toMatch(/x --|notes-ask/);
  });

  it('hide slides, and what they name is not looked up', () => {
    const talk = [
      '# A {#a layout=opener}\n\n<!--\n# B {#b layout=opener}\n\n::chart{#nope}\n\n:::notes\nsecret\n:::\n-->\n',
      '# C {#c layout=opener}\n\nc <!-- from here\n\n# D {#d}\n\nto here --> d\n\n# E {#e layout=opener}\n',
    ].join('\n');
    const { deck, messages, html } = compileText(talk);
    expect(deck.slides.map(({ id }) => id)).toEqual(['a', 'c', 'e']);
    expect(messages).toEqual([]);
    expect(html).not.toMatch(/secret|nope|from here/);
    expect(html).toContain('>c\n\n\n\nd<');
  });

  it.each([
    '`<!-- a -->`',
    '``<!-- ` -->``',
    '```\n<!-- a\n# B\nb -->\n```',
    '- x\n\n  ```html\n  <!-- a\n\n  b -->\n  ```',
    '> ~~~\n> <!-- a -->\n> ~~~',
  ])('are code where they stand in code: %j', (text) => {
    expect(shown(text)).toContain('&#x3C;!-- ');
    expect(saidOf(compileBody(text))).toEqual([]);
  });

  it('are text where they are escaped', () => {
    expect(shown('\\<!-- a -->')).toBe('<p>&#x3C;!– a –></p>');
    expect(ids('# A {#a}\n\n\\<!--\n\n# B {#b}\n\n-->\n')).toEqual(['a', 'b']);
  });

  it('begin again behind code that is never closed', () => {
    expect(shown('` <!-- a --> b')).toBe('<p>`  b</p>');
    expect(ids('# A {#a}\n\n<!--\n```\n-->\n\n# B {#b}\n')).toEqual(['a', 'b']);
  });

  it('leave every place as it was', () => {
    const text = '<!-- x\ny --> a :value[nope]\n<!-- x --> "b" -- :value[nope] <!-- --> [@nope]';
    expect(saidOf(compileBody(text))).toEqual([
      '4:16 value-unknown',
      '5:26 value-unknown',
      '5:43 source-unknown',
    ]);
  });

  it('are told where they are never closed, and lose nothing', () => {
    const compiled = compileText(
      '# A {#a layout=opener}\n\na <!-- b\n\n# C {#c layout=opener}\n\n<!-- d <!-- e\n',
    );
    expect(saidOf(compiled)).toEqual(['3:3 comment-unclosed', '7:1 comment-unclosed']);
    expect(compiled.deck.slides.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(compiled.html).toMatch(/!– b[\s\S]*!-- d[\s\S]*!-- e/);
  });

  it('are told where one is forgotten and the next one closes both', () => {
    const compiled = compileText('# A {#a layout=opener}\n\n<!-- b\n\n# C {#c}\n\nd <!-- e -->\n');
    expect(saidOf(compiled)).toEqual(['7:3 comment-nested']);
  });

  it.each(['# B {#b}', '- b', '1. b', '> b', '| b |', ':::lead', '::chart{#a}', '```', '## Ask'])(
    'are told where they take its meaning from "%s"',
    (text) => {
      expect(saidOf(compileBody(`a\n\n<!-- x --> ${text}`))).toContain('5:12 comment-misplaced');
    },
  );

  it('never let their sign out', () => {
    const text = `<!-- a --> <b title="<!-- c -->"> ![<!-- d -->](x<!-- e -->y) ::chart[<!-- f -->]{#<!-- g -->}`;
    const { html, messages } = compileBody(`${text}\n\n[a<!-- x -->]: b\n\n    <!-- x --> code`);
    expect(html + JSON.stringify(messages)).not.toContain(commentSign);
  });
});
