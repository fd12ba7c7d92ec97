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

describe('linksLeftOut', () => {
  const saidOfSlides = (first: string, second: string): string[] =>
    saidOf(compileText(`# A {#a layout=opener ${first}}\n\n[on](#b)\n\n# B {#b layout=opener ${second}}`));

  it.each([
    ['cut=10', 'cut=10'],
    ['cut=40', 'cut=40'],
    ['', 'cut=10'],
    ['cut=40', ''],
  ])('follows a link from a slide with "%s" to one with "%s"', (first, second) => {
    expect(saidOfSlides(first, second)).toEqual([]);
  });

  it.each([
    ['cut=10', ''],
    ['cut=10', 'cut=40'],
    ['', 'cut=40'],
  ])('refuses a link from a slide with "%s" to one with "%s"', (first, second) => {
    expect(saidOfSlides(first, second)).toEqual(['3:6 link-left-out']);
  });

  it('looks into the notes, and at sources that only a longer talk lists', () => {
    const list = '\n\n# L {#l cut=10 layout=references}\n\n::references';
    const text = `# A {#a cut=10 layout=opener}\n\n:::notes\n[s](#ref-cole2001)\n:::\n\n# B [@cole2001] {#b layout=opener}`;
    expect(saidOf(compileText(text + list))).toEqual(['4:5 link-left-out']);
    expect(saidOf(compileText(text.replace('{#b', '{#b cut=10') + list))).toEqual([]);
  });

  it('leaves a link to nowhere to the check that finds it', () => {
    expect(saidOf(compileText('# A {#a cut=10 layout=opener}\n\n[on](#b)'))).toEqual([
      '3:6 link-target-unknown',
    ]);
  });
});

describe('cutLengths', () => {
  const talk = (lengths: string, ...minutes: string[]): string =>
    `---\nlengths: ${lengths}\n---\n${minutes.map((one, index) => `# A {#a${index} layout=opener ${one}}\n`).join('')}`;
  const five = 'cut=10 minutes=5 minutes-10=2.5 minutes-40=10';

  it('says nothing of talks that keep their lengths to a minute', () => {
    expect(compileText(talk('10 20 40', five, five, five, five)).messages).toEqual([]);
    expect(compileText(talk('20', five, five, five, five, 'minutes=1')).messages).toEqual([]);
    expect(compileText(talk('20', five, five, five, 'minutes=4')).messages).toEqual([]);
  });

  it('says of each talk by how much it is too long or too short, at the place of the lengths', () => {
    const { messages } = compileText(talk('10 20 40', five, five, five, five, 'minutes=1.25'));
    expect(messages).toMatchObject([
      {
        line: 2,
        column: 10,
        rule: 'cut-length',
        reason: expect.stringContaining('21.25 minutes, 1.25 too many'),
      },
      {
        line: 2,
        column: 10,
        rule: 'cut-length',
        reason: expect.stringContaining('41.25 minutes, 1.25 too many'),
      },
    ]);
  });

  it('asks nothing of talks that are not named, and adds nothing up while slides have mistakes', () => {
    expect(compileText(talk('40', five, five, five, five, 'cut=10 minutes=3 minutes-40=1')).messages).toEqual(
      [],
    );
    expect(compileText('# A {#a layout=opener}').messages).toEqual([]);
    expect(saidOf(compileText(talk('20', five, 'minutes=x')))).toEqual(['5:32 attribute-invalid']);
  });

  it('counts the pages of a list of sources once', () => {
    const list = '# L {#l layout=references minutes=10}\n\n::references\n';
    expect(compileText(talk('20', 'minutes=10') + list).messages).toEqual([]);
  });
});

describe('evidencePresent', () => {
  it.each([
    '::chart{#apples-by-year}',
    '::figure{#orchard}',
    '::quotation{#on-apples}',
    '::decision{#fruit}',
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

  it('warns where a shorter talk cites sources and leaves the list out', () => {
    const list = '\n\n# B {#b layout=references}\n\n::references';
    const { messages } = compileText(`# A {#a cut=10 layout=opener}\n\n[@cole2001]${list}`);
    expect(messages).toMatchObject([{ line: 5, rule: 'references-missing' }]);
    expect(messages[0]?.reason).toContain('not in the 10-minute talk');
    expect(rulesOf(`# A {#a layout=opener}\n\n[@cole2001]${list}`)).toEqual([]);
  });

  it('refuses a second list, on another slide or the same', () => {
    expect(rulesOf('# A {#a}\n\n::references\n\n# B {#b}\n\n::references')).toEqual(['directive-misplaced']);
    expect(rulesOf('# A {#a}\n\n::references\n\n::references')).toEqual(['directive-misplaced']);
  });
});
