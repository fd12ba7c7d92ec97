import { describe, expect, it } from 'vitest';
import { compile } from '../index.ts';
import { compileText, saidOf } from '../one-slide.testing.ts';
import { smallVocabulary } from '../small-vocabulary.testing.ts';

describe('uniqueIds', () => {
  it('finds an id twice, also in another file', () => {
    const file = (name: string, text: string): { path: string; text: string } => ({
      path: `slides/${name}`,
      text,
    });
    const files = [
      file('1.md', '# A {#a layout=opener}\n# B {#b layout=opener}'),
      file('2.md', '---\nact: C\n---\n# C {#b layout=opener}'),
    ];
    const { messages } = compile(files, {
      vocabulary: smallVocabulary,
      hasAsset: () => false,
      showBroken: false,
    });
    expect(messages).toMatchObject([
      {
        file: 'slides/2.md',
        line: 4,
        column: 6,
        rule: 'id-duplicate',
        reason: expect.stringContaining('slides/1.md:2'),
      },
    ]);
  });
});

describe('linkTargets', () => {
  it('finds slides before and behind, and sources of the list', () => {
    const text =
      '# A [@cole2001] {#a layout=opener}\n\n[on](#b) [src](#ref-cole2001)\n\n# B {#b}\n\n::references\n\n[back](#a)';
    expect(saidOf(compileText(text))).toEqual([]);
  });

  it('misses slides and sources that are not there', () => {
    expect(saidOf(compileText('# A {#a layout=opener}\n\n[on](#b) [src](#ref-cole2001) [bad](#%)'))).toEqual([
      '3:6 link-target-unknown',
      '3:16 link-target-unknown',
      '3:37 link-target-unknown',
    ]);
  });
});

describe('evidencePresent', () => {
  it.each([
    '::chart{#apples-by-year}',
    '::figure{#orchard}',
    '::quotation{#on-apples}',
    '| a |\n| - |',
    '![A](photos/tree.jpg)',
  ])('takes %j for evidence, also inside a step', (evidence) => {
    expect(saidOf(compileText(`# A {#a}\n\n${evidence}`))).toEqual([]);
    expect(saidOf(compileText(`# A {#a}\n\n:::step\n${evidence}\n\n:::`))).toEqual([]);
  });

  it.each(['Words.', ':quote[on-apples]', '> Words.'])('takes %j for none', (words) => {
    expect(saidOf(compileText(`# A {#a}\n\n${words}`))).toEqual(['1:3 evidence-missing']);
  });

  it('asks none of titles, openers and lists of sources', () => {
    for (const layout of ['title', 'opener', 'references']) {
      expect(saidOf(compileText(`# A {#a layout=${layout}}`))).toEqual([]);
    }
  });

  it('does not ask a slide with errors, whose evidence may be what is wrong', () => {
    expect(saidOf(compileText('# A {#a}\n\n::chart{#nope}'))).toEqual(['3:10 chart-unknown']);
  });
});

describe('referenceList', () => {
  const rulesOf = (text: string): string[] => compileText(text).messages.map(({ rule }) => rule);

  it('warns where sources are cited and listed nowhere', () => {
    expect(rulesOf('# A {#a layout=opener}\n\n[@cole2001]')).toEqual(['references-missing']);
    expect(rulesOf('# A {#a layout=opener}\n\n:::notes\n[@cole2001]\n:::')).toEqual(['references-missing']);
    expect(rulesOf('# A {#a layout=opener}')).toEqual([]);
  });

  it('refuses a second list, on another slide or the same', () => {
    expect(rulesOf('# A {#a}\n\n::references\n\n# B {#b}\n\n::references')).toEqual(['directive-misplaced']);
    expect(rulesOf('# A {#a}\n\n::references\n\n::references')).toEqual(['directive-misplaced']);
  });
});
