import { describe, expect, it } from 'vitest';
import { compileBody, compileText, evidenceOf, saidOf } from '../one-slide.testing.ts';

const shown = (text: string): string => evidenceOf(compileBody(text));
const ids = (text: string): string[] => compileText(text).deck.slides.map(({ id }) => id);
const two = (line: string): string => `# One {#a layout=opener}\n\nText.\n\n${line}\n`;

const blanks = ['\u00A0', '\u3000', '\u2003', '\u202F', '\u2009', '\u205F', '\u1680'];
const hidden = ['\u200B', '\uFEFF', '\u2060', '\u200E', '\u200F', '\u00AD', '\u200D'];

describe('other blanks', () => {
  it.each(blanks)('count as a blank behind the signs that begin a line: %j', (blank) => {
    expect(ids(two(`#${blank}Two {#b layout=opener}`))).toEqual(['a', 'b']);
    expect(ids(two(`#${blank}Two${blank}{#b${blank}layout=opener}${blank}`))).toEqual(['a', 'b']);
    for (const sign of ['-', '*', '+'])
      expect(shown(`${sign}${blank}one\n${sign}${blank}two`)).toBe('<ul>\n<li>one</li>\n<li>two</li>\n</ul>');
    expect(shown(`1.${blank}one\n2.${blank}two`)).toBe('<ol>\n<li>one</li>\n<li>two</li>\n</ol>');
    expect(shown(`- one\n${blank}${blank}- two`)).toContain('<li>one\n<ul>');
    expect(shown(`>${blank}one`)).toContain('<blockquote>');
    expect(shown(`| a | b |\n|${blank}-- |${blank}--${blank}|\n| c | d |`)).toContain('<table>');
    const { deck, messages } = compileText(
      `---${blank}\nact:${blank}Name\n---${blank}\n# A {#a layout=opener}\n\n:::notes${blank}\nSaid.\n\n##${blank}Ask\n\nAsked.\n:::${blank}\n`,
    );
    expect(messages).toEqual([]);
    expect(deck.slides[0]?.kicker).toBe('Act I · Name');
    expect(deck.slides[0]?.notes?.ask).toHaveLength(1);
  });

  it('stay in words and in code', () => {
    expect(shown('16.\u00A0October\u00A01962 came.')).toBe('<p>16.\u00A0October\u00A01962 came.</p>');
    expect(shown('a\u00A0- b #\u00A0c')).toBe('<p>a\u00A0- b #\u00A0c</p>');
    expect(shown('```\n-\u00A0one\n#\u00A0two\n```')).toBe(
      '<pre><code>-\u00A0one\n#\u00A0two\n</code></pre>',
    );
    expect(shown('-\u3000\u3000\u3000\u3000\u3000one')).toBe(
      '<ul>\n<li>\u3000\u3000\u3000\u3000one</li>\n</ul>',
    );
  });

  it('lead to the same message as a space, before a headline', () => {
    expect(saidOf(compileText(two('\u00A0# Two {#b}')))).toEqual(['5:2 heading-misplaced']);
  });
});

describe('characters that cannot be seen', () => {
  it.each(hidden)('are told where they hide a sign, which is read all the same: %j', (character) => {
    const headline = compileText(two(`${character}# Two {#b layout=opener}`));
    expect(saidOf(headline)).toEqual(['5:1 character-unseen']);
    expect(headline.deck.slides.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(saidOf(compileText(two(`#${character} Two {#b layout=opener}`)))).toEqual([
      '5:2 character-unseen',
    ]);
    expect(saidOf(compileText(two(`# Two {#b${character} layout=opener}`)))).toEqual([
      '5:10 character-unseen',
    ]);
    expect(saidOf(compileText(two(`# Two ${character}{#b layout=opener}`)))).toEqual([
      '5:7 character-unseen',
    ]);
    expect(saidOf(compileBody(`${character}- one`))).toEqual(['3:1 character-unseen']);
    expect(saidOf(compileBody(`- one\n  ${character}- two`))).toEqual(['4:3 character-unseen']);
    expect(saidOf(compileBody(`${character}:::lead\none\n:::`))).toEqual(['3:1 character-unseen']);
    expect(saidOf(compileBody(`:::${character}lead\none\n${character}:::`))).toEqual([
      '3:4 character-unseen',
      '5:1 character-unseen',
    ]);
    expect(saidOf(compileBody(`${character}::chart{#apples-by-year}`))).toEqual(['3:1 character-unseen']);
    expect(saidOf(compileBody(`${character}\`\`\`\none\n\`\`\``))).toEqual(['3:1 character-unseen']);
  });

  it('name themselves', () => {
    expect(compileText(two('\uFEFF# Two {#b}')).messages[0]?.reason).toContain('U+FEFF');
  });

  it('stay where they do what they are for', () => {
    const text =
      'می\u200Cخواهم \u{1F468}\u200D\u{1F469}, mit\u00ADteilen, \u200Fשלום\u200E - ok\n- \u200F:plain[17:1]';
    expect(saidOf(compileBody(text))).toEqual([]);
    expect(saidOf(compileBody('```\n\u200B# a\n```'))).toEqual([]);
  });

  it.each(['\u2028', '\u2029'])('end no line: %j', (character) => {
    expect(saidOf(compileBody(`Text.${character}# Two {#b}`))).toEqual(['3:6 character-unseen']);
    expect(saidOf(compileBody(`Text.${character}- one`))).toEqual(['3:6 character-unseen']);
    expect(saidOf(compileBody(`Text.${character}More.`))).toEqual([]);
  });
});
