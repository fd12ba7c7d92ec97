import { describe, expect, it } from 'vitest';
import { compileText, evidenceOf, saidOf } from '../one-slide.testing.ts';

describe('::references', () => {
  it('lists what is cited, numbered, with a link to its address', () => {
    const compiled = compileText('# A [@cole2001] [@baker1999] {#a layout=references}\n\n::references');
    expect(evidenceOf(compiled)).toBe(
      '<ol class="references">' +
        '<li id="ref-cole2001" value="1" data-numbers="- 1 1" data-pages="- 1 1"><span class="number">1</span> <span class="reference">Baker, Ann. ' +
        '<cite>Are Pears Fruit?</cite> Testville: Test Press, 1999.</span></li>' +
        '<li id="ref-baker1999" value="2" data-numbers="- 2 2" data-pages="- 1 1"><span class="number">2</span> <span class="reference">Baker, Ann. ' +
        '<cite>Counting Apples</cite>. Testville: Test Press, 1999.</span> ' +
        '<a href="https://example.org/apples/">example.org/apples</a></li></ol>',
    );
  });

  it('stands on the slide itself', () => {
    expect(saidOf(compileText('# A {#a layout=references}\n\n:::step\n::references\n:::'))).toEqual([
      '4:1 directive-misplaced',
    ]);
  });
});
