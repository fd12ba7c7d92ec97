import { describe, expect, it } from 'vitest';
import { compileBody, compileText, evidenceOf, saidOf } from '../one-slide.testing.ts';

const said = (text: string): string[] => saidOf(compileBody(text));

describe('markup that is left over', () => {
  it.each([
    ['a [^1] b', '3:3 markdown-unsupported'],
    ['a[^1].\n\n[^1]: See the town ledger.', '3:2 markdown-unsupported', '5:1 markdown-unsupported'],
    ['a[^n]\n\n[^n]: Ledger', '3:2 markdown-unsupported', '5:1 markdown-unsupported'],
    ['a ^[a note] b', '3:3 markdown-unsupported'],
    ['a [[page]] b', '3:3 markup-shown'],
    ['![[picture.png]]', '3:1 markup-shown'],
    ['see [words] (https://example.org)', '3:5 markup-shown'],
    ['see [words](https://example.org/a b)', '3:5 markup-shown'],
    ['[TOC]', '3:1 markup-shown'],
    ['> [!NOTE]\n> a', '3:3 markup-shown'],
    ['!!! note', '3:1 markup-shown'],
    ['that $E = mc^2$ is', '3:6 markup-shown'],
    ['$$\nx + y\n$$', '3:1 markup-shown'],
    ['for $x$ and', '3:5 markup-shown'],
    ['{{ title }}', '3:1 markup-shown'],
    ['%%hidden%%', '3:1 markup-shown'],
    ['Words {.big}', '3:7 markup-shown'],
    ['Words {: .big}', '3:7 markup-shown'],
    ['[words]{.red}', '3:8 markup-shown'],
    ['Words {width=50%}', '3:7 markup-shown'],
    ['is ==marked== here', '3:4 markup-shown'],
    ['这==重点==是', '3:2 markup-shown'],
    ['==**bold**==', '3:1 markup-shown'],
    ['done :tada: here', '3:6 markup-shown'],
    ['x^2^ and', '3:2 markup-shown'],
    ['Term\n: what it means', '4:1 markup-shown'],
    ['**Note: words', '3:1 markup-shown'],
    ['words** more', '3:6 markup-shown'],
    ['** words**', '3:9 markup-shown'],
    ['__words', '3:1 markup-shown'],
    ['*words *', '3:1 markup-shown'],
    ['_words _', '3:1 markup-shown'],
    ['中_斜体_文', '3:2 markup-shown'],
    ['`code', '3:1 markup-shown'],
    ["``quoted''", '3:1 markup-shown'],
    ['中＊＊粗＊＊文', '3:2 markup-shown'],
    ['［＠cole2001］', '3:1 markup-shown'],
    ['：value［apples.1962］', '3:1 markup-shown'],
    ['| a **b | c |\n| - | - |\n| d | e |', '3:5 markup-shown'],
    ['| a |\n| - |\n| ==b== |', '5:3 markup-shown'],
    [':::notes\nSaid ==so==.\n:::', '4:6 markup-shown'],
  ])('is told: %j', (text, ...messages) => {
    expect(said(text)).toEqual(messages);
  });

  it.each([
    '5 * 3 = 15, 2**3 = 8, a ** b, 5 *3',
    'snake_case and __init__ and a__b and _x, ____ and __',
    '5 million* in all\n\n* estimated',
    '\\*estimate, and another\\*',
    '*estimate',
    'words* and more* words',
    '`**a** ==b== [[c]] $x$ {.d} [^1] | a | b |`',
    '```\n**a ==b== [[c]] $x$ {.d} [^1]\n- [[x\n```',
    '\\[[a]] \\==b== \\**c \\`d \\{.e} \\:tada: \\$x\\$ \\[^1]',
    '$5 and $6, US$ and A$, $5-$10, ($5 vs. US$)',
    'a==b and c==d; a == b == c; ====',
    '12:30:15 and 1:2: and a:b:c',
    'Hawai`i',
    '<https://example.org/a__b/**c/x_y_z> https://example.org/[[a]]',
    '[words](https://example.org/__a__b)',
    ':plain[**a ==b==]',
    '2^10 and x^2, ^_^',
    '[sic] [words] [a] (b) (c)',
    '{a} {} {{',
    'at 10%% and 20%%',
    'f*** that **',
    'a | b, |x| < 3 and |y| > 2',
    '|x|',
    '“__” and ‘**’',
    'Write: now.\n:-) smiles',
    '・ is a dot, • too',
    'a # in a line, ＃ too, and ：：x',
    '— Hello, she said.\n— Hello, he said.',
    '1962 was it. 1963) too.',
  ])('is not seen where there is none: %j', (text) => {
    expect(said(text).filter((one) => !/html-escaped/.test(one))).toEqual([]);
  });

  it('is told once in a paragraph, and not beside an error in the same line', () => {
    expect(said('==a== and ==b==')).toEqual(['3:1 markup-shown']);
    expect(said('::chart{#apples-by-year} and more')).toEqual(['3:1 directive-unread']);
  });

  it('is told of headlines', () => {
    expect(saidOf(compileText('# A ==b== c {#a layout=opener}\n'))).toEqual(['1:5 markup-shown']);
  });
});

describe('lists and tables that are none', () => {
  it.each([
    ['| a | b |\n| c | d |', '3:1'],
    ['| a | b |', '3:1'],
    ['a | b\nc | d', '3:1'],
    ['| a | b | c |\n| - | - |\n| d | e | f |', '3:1'],
    ['• one\n• two', '3:1'],
    ['• one', '3:1'],
    ['・一\n・二', '3:1'],
    ['１．一\n２．二', '3:1'],
    ['Text:\n2. one\n3. two', '3:1'],
    ['\t- one\n\t- two', '3:2'],
    ['Text:\n\n\t- one', '5:2'],
    ['    1. one', '3:5'],
    ['\t| a | b |\n\t|---|---|', '3:2'],
    ['    ::chart{#apples-by-year}', '3:5'],
    ['    The crisis began in October.', '3:5'],
    ['- one\n\n      - two', '5:7'],
  ])('are told: %j', (text, place) => {
    const [line = '0', column = '0'] = place.split(':');
    const [first, ...others] = compileBody(text).messages;
    expect(others).toEqual([]);
    expect(first?.rule).toBe('markup-shown');
    expect(first?.line).toBe(Number(line));
    expect(first?.column).toBeLessThanOrEqual(Number(column));
  });

  it.each([
    '    const a = [1, 2];\n    run(a);',
    '- one\n  - two\n\n  three',
    '| a | b |\n| - | - |\n| c | d |',
    '```\n- one\n| a | b |\n```',
  ])('are not seen where there is none: %j', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('wide signs', () => {
  it.each([
    ['＃ Two {#b}', '3:1 sign-wide'],
    ['＃Two ｛#b｝', '3:1 sign-wide'],
    ['Text.\n＃ Two', '4:1 sign-wide'],
    ['：：：notes\nSaid.\n：：：', '3:1 sign-wide'],
    ['：：chart｛#a｝', '3:1 sign-wide'],
    ['－ one\n－ two', '3:1 sign-wide'],
    ['＊ one', '3:1 sign-wide'],
    ['＞ one', '3:1 sign-wide'],
    ['｜ a ｜ b ｜', '3:1 sign-wide'],
    ['::chart｛#a｝', '3:8 sign-wide'],
  ])('are told where a line begins: %j', (text, message) => {
    expect(said(text)).toContain(message);
  });

  it.each([
    '# 二 ｛#b layout=opener｝',
    '# 二 {＃b layout=opener}',
    '# 二 {#b layout＝opener}',
    '# 二 {#b layout=opener｝',
  ])('are told in the attributes of a slide: %s', (headline) => {
    const compiled = compileText(`${headline}\n`);
    expect(saidOf(compiled).map((one) => one.replace(/^1:\d+ /, ''))).toEqual(['sign-wide']);
  });

  it.each(['＃话题 很热', '他说：好。', '（一）第一', '－5 度', '价格：：好'])(
    'are words elsewhere: %s',
    (text) => {
      expect(said(text)).toEqual([]);
      expect(evidenceOf(compileBody(text))).toContain(text);
    },
  );
});
