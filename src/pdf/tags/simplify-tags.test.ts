import { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { simplifyTags } from './simplify-tags.ts';
import { isTag, type Kid, newTag, type Tag } from './structure-tree.ts';

let document: PDFDocument;
beforeAll(async () => {
  document = await PDFDocument.create();
});

/** What a test writes for a tag: its role and what it holds; a word for a mark. */
type Sketch = readonly [role: string, ...kids: (Sketch | number)[]];

const built = ([role, ...kids]: Sketch): Tag =>
  newTag(
    document.context,
    role,
    kids.map((kid): Kid => (typeof kid === 'number' ? { page: PDFRef.of(1), mark: kid } : built(kid))),
  );

const sketched = ({ role, kids }: Tag): Sketch => [
  role,
  ...kids.map((kid) => (isTag(kid) ? sketched(kid) : 'mark' in kid ? kid.mark : -1)),
];

function simplified(sketch: Sketch): Sketch {
  const tree = built(sketch);
  simplifyTags(tree, document.context);
  return sketched(tree);
}

describe('simplifyTags', () => {
  it('makes a slide a section, and lets boxes without a role step aside', () => {
    const slide: Sketch = ['NonStruct', ['NonStruct', ['P', ['NonStruct', 0]], ['H1', ['NonStruct', 1]]]];
    expect(simplified(['Document', ['NonStruct', slide, slide]])).toEqual([
      'Document',
      ['Sect', ['P', 0], ['H1', 1]],
      ['Sect', ['P', 0], ['H1', 1]],
    ]);
  });

  it('makes a paragraph of text that stands in a box of its own', () => {
    const term: Sketch = ['NonStruct', ['NonStruct', 1]];
    const meaning: Sketch = ['NonStruct', ['NonStruct', 2], ['Link', ['NonStruct', 3]]];
    expect(simplified(['Document', ['NonStruct', ['H1', 0], ['NonStruct', term, meaning]]])).toEqual([
      'Document',
      ['Sect', ['H1', 0], ['P', 1], ['P', 2, ['Link', 3]]],
    ]);
  });

  it('gives the entries of a list their body beside their label', () => {
    expect(
      simplified([
        'Document',
        ['L', ['LI', ['Lbl', 0], ['NonStruct', 1]], ['LI', ['NonStruct', 2], ['Link', 3]]],
      ]),
    ).toEqual(['Document', ['L', ['LI', ['Lbl', 0], ['LBody', 1]], ['LI', ['LBody', 2, ['Link', 3]]]]]);
  });

  it('drops what holds nothing, but for cells', () => {
    expect(
      simplified(['Document', ['P'], ['NonStruct', ['NonStruct']], ['Table', ['TR', ['TH', 0], ['TD']]]]),
    ).toEqual(['Document', ['Table', ['TR', ['TH', 0], ['TD']]]]);
  });
});
