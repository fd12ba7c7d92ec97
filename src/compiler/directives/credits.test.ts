import { describe, expect, it } from 'vitest';
import { compile } from '../index.ts';
import { compileBody, evidenceOf, firstSlide, saidOf } from '../one-slide.testing.ts';
import { smallVocabulary } from '../small-vocabulary.testing.ts';

describe('::credits', () => {
  it('names the makers in groups, and of the data those that the talk cites', () => {
    const compiled = compileBody('::credits\n\n[@cole2001]');
    expect(evidenceOf(compiled)).toContain(
      '<dl class="credits"><div><dt>Pictures</dt><dd>Ann Baker.</dd><dd>The others are drawn.</dd></div>' +
        '<div><dt>Data</dt><dd>Pears: Cole 2001.</dd></div><div><dt>Type</dt><dd>Plain Serif &#x26; Sons.</dd></div></dl>',
    );
    expect(saidOf(compiled)).toEqual([]);
  });

  it('says that all is drawn where no photograph is there, and leaves out a group of nothing', () => {
    const files = [{ path: 'slides/a.md', text: '# A {#a}\n\n::credits\n' }];
    const compiled = compile(files, {
      vocabulary: smallVocabulary,
      hasAsset: () => false,
      showBroken: false,
    });
    expect(evidenceOf(compiled)).toBe(
      '<dl class="credits"><div><dt>Pictures</dt><dd>All drawn.</dd></div>' +
        '<div><dt>Type</dt><dd>Plain Serif &#x26; Sons.</dd></div></dl>',
    );
    expect(compiled.messages).toEqual([]);
  });

  it('rests on no source itself', () => {
    expect(firstSlide(compileBody('::credits')).cites).toEqual([]);
  });

  it.each([
    [':::step\n::credits\n:::', '4:1 directive-misplaced'],
    ['::credits[all]', '3:10 directive-unread'],
    ['::credits{#all}', '3:11 attribute-unknown'],
  ])('refuses %j', (text, message) => {
    expect(saidOf(compileBody(text))).toEqual([message]);
  });
});
