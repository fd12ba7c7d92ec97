import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures } from '../../talk/figures/index.ts';
import { advance } from './advance.ts';
import { cuts } from './cuts.ts';
import { isMeasured, openCut } from './measure-cut.ts';

/** What stands in the drawings, line by line. */
const drawnLines = Object.values(figures).flatMap((figure) =>
  [...figure.draw({ width: 1280, height: 720, ground: 'paper' }).matchAll(/>([^<>&]+)</g)].map(
    ([, line = '']) => line,
  ),
);

describe('metrics', () => {
  it.each(cuts)(
    'say of $name what its font file says, to a thousandth of the size',
    ({ name, typeface, weight }) => {
      const font = openCut(typeface, weight);
      const inFont = (text: string): number => font.layout(text).advanceWidth / font.unitsPerEm;
      const known = font.characterSet.map((code) => String.fromCodePoint(code)).filter(isMeasured);
      expect(drawnLines.length).toBeGreaterThan(300);
      for (const line of drawnLines) expect(advance(line, name)).toBeCloseTo(inFont(line), 5);
      const text = fc
        .array(fc.constantFrom(...known), { minLength: 2, maxLength: 6 })
        .map((some) => some.join(''));
      fc.assert(fc.property(text, (some) => Math.abs(advance(some, name) - inFont(some)) < 0.001));
    },
  );

  it('name the character and the cut where the cut lacks it', () => {
    expect(() => advance('Izmir, İzmir', 'archivo-narrow 600')).toThrow(
      '"İ" in "Izmir, İzmir" is not in archivo-narrow 600 (latin).',
    );
  });
});
