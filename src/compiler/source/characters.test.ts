import { describe, expect, it } from 'vitest';
import { formatMessage } from '../messages/message.ts';
import { compileText } from '../one-slide.testing.ts';
import { visibleText } from './characters.ts';

const shown = (text: string) => {
  const { result, messages } = visibleText({ path: 'slides/a.md', text });
  return { result, said: messages.map(formatMessage) };
};

describe('visibleText', () => {
  it('leaves words of every script, and the marks that only say where a word belongs', () => {
    const text =
      'Été, שלום (1962), سلام\u200E!\u200F \u00AD\u2060\u{1F600}\n\tA\r\nB\rC\u2028D &amp; &#233; &#x2014;';
    expect(shown(text)).toEqual({ result: text, said: [] });
  });

  it.each([
    ['\0', '\u2400', 'U+0000'],
    ['\u001B', '\u241B', 'U+001B'],
    ['\u007F', '\u2421', 'U+007F'],
    ['\u0085', '\uFFFD', 'U+0085'],
    ['\uD800', '\uFFFD', 'U+D800'],
    ['\uFFFF', '\uFFFD', 'U+FFFF'],
  ])('shows a sign for %j, and says so', (character, sign, name) => {
    expect(shown(`a\r\nb${character}c`)).toEqual({
      result: `a\r\nb${sign}c`,
      said: [
        `slides/a.md:2:2  error  The character ${name} cannot be shown. Delete it.  (character-unshowable)`,
      ],
    });
  });

  it.each(['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'])(
    'takes %j out of the line that it would turn',
    (character) => {
      const { result, said } = shown(`\uFEFFab${character}c`);
      expect(result).toBe('ab\uFFFDc');
      expect(said).toEqual([expect.stringContaining('slides/a.md:1:3  error')]);
      expect(said).toEqual([expect.stringContaining('(character-turning)')]);
    },
  );

  it.each(['&#0;', '&#x202E;', '&#8238;', '&#X7f;', '&#xD800;', '&#x110000;', '\\\\&#7;'])(
    'takes the reference %s for the character it stands for, and shows it as written',
    (reference) => {
      const { result, said } = shown(`a ${reference} b`);
      expect(result).toBe(`a ${reference.replace('&', '\uFF06')} b`);
      expect(said).toHaveLength(1);
    },
  );

  it('leaves what only looks like a reference', () => {
    const text = '\\&#7; &#; &#x; &#12345678; &#x1234567; AT&T';
    expect(shown(text)).toEqual({ result: text, said: [] });
  });

  it('says of a line once what is wrong with it, and how often', () => {
    const { said } = shown('a\0b\0\u202E\0\n\0');
    expect(said.map((message) => message.split('  ')[0])).toEqual([
      'slides/a.md:1:2',
      'slides/a.md:1:5',
      'slides/a.md:2:1',
    ]);
    expect(said[0]).toContain('Delete it. 2 more in this line.');
  });
});

describe('a deck', () => {
  it('has no character that turns or hides another, however it is written', () => {
    const escapes = '---\nact: "\\e[31m\\u202E \\uD800"\n"\\b": x\n---\n\n';
    const { html, messages } = compileText(
      `${escapes}# A\u202E \0 {#a kicker="\u2067"}\n\n&#x202E; \`\u001B\` [\u0007](#a)`,
    );
    const all = html + messages.map(formatMessage).join('\n');
    expect(all).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}|\p{Cs}/u);
    expect(all).toContain('\u241B[31m\uFFFD \uFFFD');
  });
});
