import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, saidOf } from '../one-slide.testing.ts';

const shown = (text: string): string => evidenceOf(compileBody(text));

describe('single tildes', () => {
  it.each([
    'From 13~16 to 22~28 October, ~10 ships and ~20 planes, H~2~O.',
    '~a~',
    '5~10 and 8~12',
    'a\\\\~b~',
    '~a b~ c ~d',
    '約10～20と13~16',
  ])('stay as written: %s', (text) => {
    expect(shown(text)).toBe(`<p>${text.replaceAll('\\\\', '\\')}</p>`);
    expect(saidOf(compileBody(text))).toEqual([]);
  });

  it('stay beside two that strike', () => {
    expect(shown('13~16 to ~~22~28~~ and ~5')).toBe('<p>13~16 to <del>22~28</del> and ~5</p>');
  });

  it('stay in addresses and in code', () => {
    expect(shown('<https://example.org/~ann/> `a~b`')).toBe(
      '<p><a href="https://example.org/~ann/">https://example.org/~ann/</a> <code>a~b</code></p>',
    );
    expect(shown('~~~\na ~b~\n~~~')).toBe('<pre><code>a ~b~\n</code></pre>');
  });

  it('leave the places of what stands behind them', () => {
    expect(saidOf(compileBody('1~2~ 你**好！**吗 :value[nope]'))).toEqual(['3:22 value-unknown']);
  });
});

describe('bold and italics without blanks', () => {
  it.each([
    ['**注意：**明天', '<strong>注意：</strong>明天'],
    ['**注意：**明天，**小心！**后天', '<strong>注意：</strong>明天，<strong>小心！</strong>后天'],
    ['明天**“引号”**后', '明天<strong>“引号”</strong>后'],
    ['これは**「強調」**です。', 'これは<strong>「強調」</strong>です。'],
    ['今日は*「斜体」*です', '今日は<em>「斜体」</em>です'],
    ['中文**(注)**明天', '中文<strong>(注)</strong>明天'],
    ['**스크립트(script)**를', '<strong>스크립트(script)</strong>를'],
    ['见**[页](https://example.org/)**吧', '见<strong><a href="https://example.org/">页</a></strong>吧'],
    ['文**中**(x)', '文<strong>中</strong>(x)'],
    ['旧~~删除。~~新', '旧<del>删除。</del>新'],
    ['𠮷**(a)**𠮷', '𠮷<strong>(a)</strong>𠮷'],
    ['1．**２．**三', '1．<strong>２．</strong>三'],
  ])('are read in %s', (text, html) => {
    expect(shown(text)).toBe(`<p>${html}</p>`);
    expect(saidOf(compileBody(text))).toEqual([]);
  });

  it('are as before in other scripts', () => {
    expect(shown('**a:**b and **(a)** \\*\\*x\\*\\*')).toBe('<p>**a:**b and <strong>(a)</strong> **x**</p>');
  });

  it('keep private characters of the text itself', () => {
    expect(shown('\uE000 ~ \u2E00**（a）**b')).toBe('<p>\uE000 ~ \u2E00<strong>（a）</strong>b</p>');
  });
});
