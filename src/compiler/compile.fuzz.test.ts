/** Whatever an author's hand, a merge or a slip of the keyboard does to a deck: it compiles, whole and harmless. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../build/talk-vocabulary.ts';
import { compile } from './index.ts';
import type { Compilation } from './model.ts';
import { compileText } from './one-slide.testing.ts';
import { decodeText } from './source/decode.ts';
import { longestText } from './source/long-slide.ts';

const wholeDeck = readFileSync(
  fileURLToPath(new URL('./cases/whole-deck/01-apples.md', import.meta.url)),
  'utf8',
);

const talk = fileURLToPath(new URL('../../slides/', import.meta.url));
const realFiles = readdirSync(talk).map((name) => readFileSync(`${talk}${name}`));
const realSlides = realFiles.map(String);

/** What the talk's own slides may name. The drawings themselves take long and are the same in every deck. */
const realWords = {
  ...vocabulary,
  figures: new Map(
    [...vocabulary.figures].map(([name, words]) => [name, { ...words, draw: () => '<svg></svg>' }]),
  ),
};

const compileReal = (bytes: Uint8Array | string): Compilation =>
  compile([{ path: 'slides/talk.md', ...decodeText(Buffer.from(bytes)) }], {
    vocabulary: realWords,
    hasAsset: () => true,
    showBroken: false,
  });

/** The marks that mean something, and what an attacker would add. */
const snippets = [
  '#',
  '# ',
  '## ',
  '\n',
  '\n\n',
  '\n# ',
  ':',
  '::',
  ':::',
  '::::',
  '\n:::\n',
  ':::step\n',
  ':::notes\n',
  '`',
  '```\n',
  '~~~\n',
  '{',
  '}',
  '{#id}',
  '[',
  ']',
  '(',
  ')',
  '[@',
  '[@cole2001]',
  ':value[',
  ':quote[on-apples]',
  ':since[worms]',
  '::chart{',
  ' bare}',
  '\n::decision{#harvest}\n',
  '\n::figure{#tree}\n',
  '\n::credits\n',
  '\n::references\n',
  ' cut=10',
  ' cut=40',
  ' think=2',
  'lengths: 10 20\n',
  '*',
  '**',
  '_',
  '|',
  '| - |\n',
  '> ',
  '- ',
  '1. ',
  '    ',
  '---\n',
  '"',
  "'",
  '\\',
  '&',
  '&lt;',
  '&#60;',
  '<',
  '>',
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '<!-- a -->',
  '\n<!--\n',
  '\n-->\n',
  '\uFDD0',
  '![',
  '](',
  'javascript:alert(1)',
  '\u0000',
  '\uFEFF',
  '\r',
  '\r\n',
  '\u{1F600}',
  '\uD800',
  '\u2028',
  '\u001B[31m',
  '\u0007',
  '\u0085',
  '\u007F',
  '\u202E',
  '\u2067',
  '&#x202E;',
  '&#7;',
  'שלום ',
  '\u200Fسلام!',
  '$&',
  '17:1',
  '12:30',
  'foo:bar',
  '[^1]',
  '[a]: b\n',
  '<a@b.c>',
  'www.a.b',
  '~~',
  '~',
  '**（',
  '）**',
  '文',
  '\t',
  '\n\t- a\n',
  '\n- [ ] a\n- [x] b\n',
  '\n100. a\n',
  ' hidden',
  ' lang=de',
  'lang: he\n',
  '==a==',
  '[[a]]',
  '$x^2$',
  '{.a}',
  '＃ ',
  '：：：',
  '｛#a｝',
  '\u00A0',
  '\u200B',
  '\u3000',
  '•\u00A0',
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(12) }),
  insert: fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 4, unit: 'binary' })),
});

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((current, { at, remove, insert }) => {
    const index = Math.floor(at * current.length);
    return current.slice(0, index) + insert + current.slice(index + remove);
  }, text);

const editedDeck = fc.array(edit, { maxLength: 12 }).map((edits) => edited(wholeDeck, edits));
const anyMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 6 })))
  .map((parts) => parts.join(''));
const anyDeck = fc.oneof({ weight: 3, arbitrary: editedDeck }, { weight: 1, arbitrary: anyMarkdown });
const editedSlides = fc
  .tuple(fc.constantFrom(...realSlides), fc.array(edit, { maxLength: 12 }))
  .map(([text, edits]) => edited(text, edits));

/** Opening tags that the compiler itself writes, with no attribute that runs anything. */
const dangerous =
  /<(?:script|iframe|object|embed|style|link|meta|base|form)\b|<[a-z][^<>]*\son[a-z]+\s*=|(?:href|src)="\s*(?:javascript|data|vbscript):/i;

/** Attribute values and text are escaped; without them only the compiler's own markup is left to look at. */
const withoutValues = (html: string): string =>
  html.replace(/="[^"]*"/g, (value) => (/^="\s*(?:javascript|data|vbscript):/i.test(value) ? value : '=""'));

function expectPlacesIn(text: string, { messages }: Compilation): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const { line, column, reason } of messages) {
    expect(reason).not.toMatch(/undefined|NaN|\[object/);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
}

/** No markup but the compiler's own, and no character that turns, hides or rings. */
function expectHarmless({ html, messages }: Compilation): void {
  expect(html.toLowerCase()).not.toContain('<script');
  expect(withoutValues(html)).not.toMatch(dangerous);
  const said = messages.map(({ reason, hint }) => reason + hint).join();
  expect(html + said).not.toMatch(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFDD0\p{Cs}]/u);
}

describe('compile, on damaged decks', () => {
  it('never throws, and puts every message in the file', () => {
    fc.assert(
      fc.property(anyDeck, fc.boolean(), (text, showBroken) =>
        expectPlacesIn(text, compileText(text, showBroken)),
      ),
      { numRuns: 250 },
    );
  });

  it('never lets markup or control characters of the slides into the page', () => {
    fc.assert(
      fc.property(anyDeck, fc.boolean(), (text, showBroken) => expectHarmless(compileText(text, showBroken))),
      { numRuns: 250 },
    );
  });

  it('does the same with the slides of the talk, edited at random or cut off', () => {
    const cutOff = fc
      .tuple(fc.constantFrom(...realSlides), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([text, at]) => text.slice(0, Math.floor(at * text.length)));
    fc.assert(
      fc.property(fc.oneof(editedSlides, cutOff), (text) => {
        const compiled = compileReal(text);
        expectPlacesIn(text, compiled);
        expectHarmless(compiled);
      }),
      { numRuns: 60 },
    );
  });

  it('reads slides with any bytes in them, and says where they are not UTF-8', () => {
    const places = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 4 })),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...realFiles), places, (file, inserts) => {
        const bytes = inserts.reduce((before, [at, inserted]) => {
          const index = Math.floor(at * before.length);
          return Buffer.concat([before.subarray(0, index), inserted, before.subarray(index)]);
        }, file);
        const compiled = compileReal(bytes);
        const { text, undecoded } = decodeText(bytes);
        expectPlacesIn(text, compiled);
        expectHarmless(compiled);
        const lines = new Set(
          undecoded.map(({ offset }) => text.slice(0, offset).split(/\r\n|\r|\n/).length),
        );
        const told = compiled.messages.filter(({ rule }) => rule === 'text-not-utf-8');
        expect(told.map(({ line }) => line)).toEqual([...lines]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Macintosh', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark and Windows', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['mixed', (text: string) => text.replaceAll(/(\n)([^\n]*)(\n)/g, '\r\n$2\r')],
  ])('reads the slides of the talk alike with the line ends of %s', (_, saved) => {
    for (const text of realSlides) {
      const [{ html, messages }, other] = [compileReal(text), compileReal(saved(text))];
      expect(other.html === html).toBe(true);
      expect(other.messages).toEqual(messages);
    }
  });

  it('never loses a word of a slide', () => {
    const parts = wholeDeck.split(/(?<=[ (*“"\n][a-z]{3,9})(?=[ .,?)*\n])/);
    const marked = parts
      .map((part, index) => (index < parts.length - 1 ? `${part}x${index}x` : part))
      .join('');
    expect(parts.length).toBeGreaterThan(20);
    const body = marked.slice(marked.indexOf('\n# ') + 1);
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const text = edited(body, edits)
          .replace(/^\uFEFF/, '')
          .replaceAll('hidden', 'shown');
        const compiled = compileText(text);
        const shown = `${compiled.html}\n${compiled.messages.map(({ reason }) => reason).join('\n')}`;
        const uncommented = text.replace(/<!--[\s\S]*?-->/g, '.');
        const firstSlide = uncommented.search(/(?<=^|[\r\n])#(?=[ \t\r\n]|$)/);
        const words = firstSlide < 0 ? [] : (uncommented.slice(firstSlide).match(/[a-z]+x\d+x/g) ?? []);
        const lost = words.filter((word) => !shown.includes(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('shows the slides before a cut as if nothing had been cut', () => {
    const unlinked = wholeDeck.replace('[the pears](#pears)', 'the pears');
    const whole = compileText(unlinked);
    const secondSlide = unlinked.indexOf('\n# Pears');
    fc.assert(
      fc.property(fc.nat(unlinked.length - secondSlide - 1), (behind) => {
        const cut = compileText(unlinked.slice(0, unlinked.length - behind), true);
        const firstSection = (html: string): string =>
          html.slice(0, html.indexOf('</section>')).replace(/\[\d+\]| data-numbers="[^"]*"/g, '');
        expect(firstSection(cut.html).replace(/href="#[^"]*"/g, '')).toBe(
          firstSection(whole.html).replace(/href="#[^"]*"/g, ''),
        );
      }),
      { numRuns: 60 },
    );
  });

  const marks = snippets.filter((snippet) => !/[\n\r]/.test(snippet));
  /** A slide with a long line of one mark. */
  const longLine = (mark: string, length: number): string =>
    `---\nact: A\n---\n\n# A {#a layout=opener}\n\n${mark.repeat(Math.ceil(length / mark.length))}\n`;

  it('reads a line of one mark over and over, as long as a slide may be', () => {
    for (const mark of marks) {
      const text = longLine(mark, longestText - 200);
      const compiled = compileText(text);
      expectPlacesIn(text, compiled);
      expect(compiled.messages.map(({ rule }) => rule)).not.toContain('slide-too-long');
    }
  });

  it.each([
    ['a slide', (line: string) => `# A {#a layout=opener}\n\n${line}\n`, 'slide-too-long'],
    ['a headline', (line: string) => `# ${line} {#a}\n`, 'slide-too-long'],
    ['front matter', (line: string) => `---\nact: ${line}\n---\n\n# A {#a}\n`, 'front-matter-invalid'],
    ['no slide', (line: string) => `${line}\n\n# A {#a}\n`, 'text-before-first-slide'],
    ['unclosed code', (line: string) => `# A {#a layout=opener}\n\n\`\`\`\n# ${line}\n`, 'fence-unclosed'],
  ])('takes about five times as long for a line of 5 MB in %s as for one of 1 MB', (_, deck, rule) => {
    const used = (length: number): number => {
      const line = marks.map((mark) => mark.repeat(length / marks.length / mark.length)).join('');
      const before = process.cpuUsage();
      const { messages } = compileText(deck(line));
      const { user } = process.cpuUsage(before);
      expect(messages.map((message) => message.rule)).toContain(rule);
      return user;
    };
    const [short, long] = [used(1_000_000), used(5_000_000)];
    expect(long / short, `${short} and ${long} microseconds`).toBeLessThan(15);
  });
});
