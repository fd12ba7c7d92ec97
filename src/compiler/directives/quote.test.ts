import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, firstSlide, saidOf } from '../one-slide.testing.ts';

describe(':quote', () => {
  it('sets the words in quotation marks, inner ones single, with the number of the source', () => {
    expect(evidenceOf(compileBody('He said :quote[on-apples].'))).toBe(
      '<p>He said <span class="quote" data-quotation="on-apples">“An apple is ‘never’ alone. It has a tree.”</span>' +
        '\u00A0<span class="cite" data-source="baker1999" data-numbers="- 1 1">[1]</span>.</p>',
    );
  });

  it('cites', () => {
    expect(firstSlide(compileBody(':quote[on-apples]')).cites).toEqual(['baker1999']);
  });

  it.each([
    [':quote[on-pears]', '3:8 quotation-unknown'],
    ['[:quote[on-apples]](https://example.org)', '3:2 directive-misplaced'],
  ])('refuses %s', (text, message) => {
    expect(saidOf(compileBody(text))).toEqual([message]);
  });
});
