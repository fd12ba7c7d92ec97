import { describe, expect, it } from 'vitest';
import { compile } from '../compiler/index.ts';
import { smallVocabulary } from '../compiler/small-vocabulary.testing.ts';
import { intoPage } from './page-html.ts';

const talk = (text: string): ReturnType<typeof compile> =>
  compile([{ path: 'slides/talk.md', text }], {
    vocabulary: smallVocabulary,
    hasAsset: () => false,
    showBroken: false,
  });

const page = '<head><title>Old</title></head><body><main><!-- slides --></main></body>';

describe('intoPage', () => {
  it('puts the slides and the title of the first into the page', () => {
    const html = intoPage(
      page,
      talk('# Apples, *pears* & [@baker1999] {#fruit layout=opener}\n\nCost $& and $1.'),
    );
    expect(html).toContain('<title>Apples, pears &#x26;</title>');
    expect(html).toMatch(/<main><section id="fruit"[\s\S]*Cost \$&#x26; and \$1\.[\s\S]*<\/section><\/main>/);
    expect(html).not.toContain('<!-- slides -->');
  });

  it('keeps the page’s title where the talk has none', () => {
    expect(intoPage(page, talk(''))).toContain('<title>Old</title>');
  });

  it('refuses a page without a place for the slides', () => {
    expect(() => intoPage('<main></main>', talk('# A {#a}'))).toThrow('<!-- slides -->');
  });
});
