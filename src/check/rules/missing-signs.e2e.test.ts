import { beforeAll, describe, expect, it } from 'vitest';
import { saidOf, textAt } from '../slides.testing.ts';
import { missingSigns } from './missing-signs.ts';

const good = {
  latin: textAt(0, 0, 'Zoë’s “naïve” façade, Łódź — 17:1 ½ © …'),
  greek: textAt(0, 0, 'Ελληνικά, Никита Хрущёв'),
  spaces: textAt(0, 0, 'no\u00A0break, zero\u200Bwidth, soft\u00ADhyphen, e\u0301'),
};
/** Unicode gives these codes to no character, so no machine has a shape for them. */
const bad = {
  text: textAt(0, 0, 'Before \u0378 and \u0379 after \u0378', 'data-at="slides/s.md:7:3"'),
  notes: '<p>Shown</p><aside class="notes" style="display: none"><p>Said: \u0380</p></aside>',
};

let saidOfGood: Record<keyof typeof good, string[]>;
let saidOfBad: Record<keyof typeof bad, string[]>;
beforeAll(async () => {
  saidOfGood = await saidOf(missingSigns, good);
  saidOfBad = await saidOf(missingSigns, bad);
});

describe('sign-missing', () => {
  it('lets pass what a typeface has, and what has no shape', () => {
    expect(Object.entries(saidOfGood).filter(([, said]) => said.length > 0)).toEqual([]);
  });

  it.each<[keyof typeof bad, string]>([
    ['text', '\u0378 (U+0378), \u0379 (U+0379)'],
    ['notes', '\u0380 (U+0380)'],
  ])('names what no typeface has, on the slide and in the notes: %s', (name, signs) => {
    expect(saidOfBad[name]).toEqual([
      `warning sign-missing: No typeface of this machine has ${signs}: a box stands in the place of each`,
    ]);
  });
});
