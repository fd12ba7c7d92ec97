import { describe, expect, it } from 'vitest';
import { compile } from '../index.ts';
import type { Compilation } from '../model.ts';
import { evidenceOf, saidOf } from '../one-slide.testing.ts';
import { smallVocabulary } from '../small-vocabulary.testing.ts';
import { mixedFolder } from './pictures.testing.ts';

/** A slide with this below its headline, in a talk that has the mixed folder of assets. */
const compiled = (body: string): Compilation =>
  compile([{ path: 'slides/talk.md', text: `# Headline {#slide layout=opener}\n\n${body}\n` }], {
    vocabulary: smallVocabulary,
    hasAsset: (path) => mixedFolder.names.includes(path),
    assets: mixedFolder,
    showBroken: false,
  });

/** The slide's HTML, with each image as its text alternative in brackets. */
const sketch = (body: string): string =>
  evidenceOf(compiled(body))
    .replaceAll(/<img src="assets\/[^"]*" alt="([^"]*)"[^>]*>/g, '[$1]')
    .replaceAll(/ role="group"|\n/g, '');

const tree = 'photos/tree.jpg';

describe('pictures', () => {
  it.each([
    ['alone', `![A](${tree})`, '<div class="picture">[A]</div>'],
    [
      'with a title',
      `![A](${tree} "It's -- so")`,
      '<figure class="picture">[A]<figcaption>It’s – so</figcaption></figure>',
    ],
    [
      'with attributes',
      `![A](${tree}){width=40% caption="One" credit="Ann: *B*, [x](y) -- https://a.org/b_c_d"}`,
      '<figure class="picture" data-width="040">[A]<figcaption>One. Ann: *B*, [x](y) -- https://a.org/b_c_d.</figcaption></figure>',
    ],
    ['in a sentence', `One ![A](${tree}) two.`, '<p>One [A] two.</p>'],
    [
      'in a sentence, with words',
      `One ![A](${tree} "T") two.`,
      '<p>One </p><figure class="picture">[A]<figcaption>T</figcaption></figure><p> two.</p>',
    ],
    [
      'on a line of its own',
      `One\n![A](${tree})\ntwo.`,
      '<p>One</p><div class="picture">[A]</div><p>two.</p>',
    ],
    [
      'as a link',
      `[![A](${tree})](https://example.org)`,
      '<div class="picture"><a href="https://example.org">[A]</a></div>',
    ],
    [
      'side by side',
      `![A](${tree}) ![B](plan.svg)`,
      '<div class="pictures"><div class="picture">[A]</div><div class="picture drawing">[B]</div></div>',
    ],
    [
      'one after the other',
      `![A](${tree})\n\n![B](${tree})`,
      '<div class="pictures"><div class="picture">[A]</div><div class="picture">[B]</div></div>',
    ],
    [
      'in steps',
      `![A](${tree})\n\n:::step\n![B](${tree})\n:::`,
      '<div class="pictures"><div class="picture">[A]</div><div class="fragment"><div class="picture">[B]</div></div></div>',
    ],
    [
      'in a step with words',
      `:::step\nOne\n\n![B](${tree})\n:::`,
      '<div class="fragment"><p>One</p><div class="picture">[B]</div></div>',
    ],
    ['in an item', `- ![A](${tree})\n- One`, '<ul><li><div class="picture">[A]</div></li><li>One</li></ul>'],
  ])('stand %s', (_, body, html) => {
    expect(sketch(body)).toBe(html);
  });

  it('have their share and their words in a line of text too', () => {
    const { html } = compile(
      [
        {
          path: 'slides/talk.md',
          text: `# Head ![A](${tree}){caption="One"} {#a layout=opener}\n\nWords ![B](${tree}){width=7%}\n`,
        },
      ],
      {
        vocabulary: smallVocabulary,
        hasAsset: (path) => path === tree,
        showBroken: false,
      },
    );
    expect(html).toMatch(/<img [^>]*alt="A"[^>]* title="One">/);
    expect(html).toMatch(/<p[^>]*>Words <img [^>]*alt="B"[^>]* data-width="007"><\/p>/);
  });

  it('stand in rows of equal length', () => {
    const rows = sketch(`![A](${tree})\n`.repeat(5)).split('<div class="pictures">').slice(1);
    expect(rows.map((row) => row.split('[A]').length - 1)).toEqual([3, 2]);
  });

  it('have the size of their file, turned as it is shown', () => {
    expect(evidenceOf(compiled('![A](photos/turned.jpeg)'))).toContain('width="12" height="16"');
  });

  it.each([
    'photos/two words.png',
    'photos/two%20words.png',
    '<photos/two words.png>',
    'photos/two words.png "A title"',
    'photos/map (1).png',
    '<photos/cafe\u0301#1?.png>',
    'photos/caf%C3%A9%231%3F.png',
  ])('are found by the path (%s), which the page has encoded', (path) => {
    const { html, messages } = compiled(`Words before ![A](${path}) and after.`);
    expect(messages).toEqual([]);
    expect(html).toMatch(/<img src="assets\/photos\/[\w%().-]+" alt="A"/);
  });

  it.each([
    ['a blank in a path behind words with marks', '![A *b*](photos/two words.png)', '3:10 image-unread'],
    ['a path with a blank that no file has', '![A](photos/three words.png)', '3:6 image-missing'],
    ['an attribute that there is none of', `![A](${tree}){heigth=3}`, '3:23 attribute-unknown'],
    ['a width that is none', `![A](${tree}){width=120%}`, '3:29 attribute-invalid'],
    ['a width in pixels', `![A](${tree}){width=300px}`, '3:29 attribute-invalid'],
    ['attributes that cannot be read', `![A](${tree}){caption="One}`, '3:22 attribute-invalid'],
  ])('are told of: %s', (_, body, said) => {
    expect(saidOf(compiled(body))).toEqual([said]);
  });

  it.each(['`![A](photos/two words.png)`', '\\![A](photos/two words.png)', '![sic](see page two)'])(
    'are not made of other text: %s',
    (body) => {
      const { html, messages } = compiled(body);
      expect(messages).toEqual([]);
      expect(html).not.toContain('<img');
    },
  );
});
