import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, saidOf } from '../one-slide.testing.ts';

const sourceLine = (html: string): string => /<p class="source-line">(.*)<\/p>/.exec(html)?.[1] ?? '';

describe('::source', () => {
  it('stands before the sources in the source line, and nowhere else', () => {
    const compiled = compileBody(
      'Text.\n\n::source[Apples, *counted*]\n\n::source[:value[apples.1962] of them]',
    );
    expect(evidenceOf(compiled)).toBe('<p>Text.</p>');
    expect(sourceLine(compiled.html)).toBe(
      '<span class="basis">Apples, <em>counted</em>\u00a0· <data class="datum" value="25540" data-name="apples.1962">25,540</data> of them</span>' +
        '\u00a0· <span class="sources"><span class="cite" data-source="baker1999" data-numbers="- 1 1">[1]</span> Baker 1999</span>',
    );
  });

  it('may cite', () => {
    expect(sourceLine(compileBody('::source[After [@cole2001]]').html)).toMatch(
      /^<span class="basis">After\u00a0<span class="cite"/,
    );
  });

  it('says something', () => {
    expect(saidOf(compileBody('::source'))).toEqual(['3:1 directive-unread']);
  });
});
