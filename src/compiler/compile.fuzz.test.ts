/** Whatever an author's hand, a merge or a slip of the keyboard does to a deck: it compiles, whole and harmless. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileText } from './one-slide.testing.ts';

const wholeDeck = readFileSync(
  fileURLToPath(new URL('./cases/whole-deck/01-apples.md', import.meta.url)),
  'utf8',
);

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
  '$&',
  '17:1',
  '12:30',
  'foo:bar',
  '[^1]',
  '[a]: b\n',
  '<a@b.c>',
  'www.a.b',
  '~~',
  '\t',
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

/** Opening tags that the compiler itself writes, with no attribute that runs anything. */
const dangerous =
  /<(?:script|iframe|object|embed|style|link|meta|base|form)\b|<[a-z][^<>]*\son[a-z]+\s*=|(?:href|src)="\s*(?:javascript|data|vbscript):/i;

/** Attribute values and text are escaped; without them only the compiler's own markup is left to look at. */
const withoutValues = (html: string): string =>
  html.replace(/="[^"]*"/g, (value) => (/^="\s*(?:javascript|data|vbscript):/i.test(value) ? value : '=""'));

describe('compile, on damaged decks', () => {
  it('never throws, and puts every message in the file', () => {
    fc.assert(
      fc.property(anyDeck, fc.boolean(), (text, showBroken) => {
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
        for (const { line, column, reason } of compileText(text, showBroken).messages) {
          expect(reason).not.toMatch(/undefined|NaN|\[object/);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never lets markup of the slides into the page', () => {
    fc.assert(
      fc.property(anyDeck, fc.boolean(), (text, showBroken) => {
        const { html } = compileText(text, showBroken);
        expect(html.toLowerCase()).not.toContain('<script');
        expect(withoutValues(html)).not.toMatch(dangerous);
      }),
      { numRuns: 300 },
    );
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
        const text = edited(body, edits).replace(/^\uFEFF/, '');
        const compiled = compileText(text);
        const shown = `${compiled.html}\n${compiled.messages.map(({ reason }) => reason).join('\n')}`;
        const firstSlide = text.search(/(?<=^|[\r\n])#(?=[ \t\r\n]|$)/);
        const words = firstSlide < 0 ? [] : (text.slice(firstSlide).match(/[a-z]+x\d+x/g) ?? []);
        const lost = words.filter((word) => !shown.includes(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
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
});
