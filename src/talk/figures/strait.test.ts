import { describe, expect, it } from 'vitest';
import { linesOf, numberOf, readDrawing } from '../../figures/reading.ts';
import { slideSize } from '../../theme/tokens.ts';
import { distances, quotations } from '../data/index.ts';
import { letterPhrase, strait, straitView } from './strait.ts';

const frame = { ...slideSize, ground: 'night' } as const;
const elements = readDrawing(strait.draw(frame));

describe('strait', () => {
  it('draws the crossing as long as it is', () => {
    const crossing = elements.filter(({ tag }) => tag === 'line');
    expect(crossing).toHaveLength(1);
    const [line] = crossing.map((one) =>
      Math.hypot(numberOf(one, 'x2') - numberOf(one, 'x1'), numberOf(one, 'y2') - numberOf(one, 'y1')),
    );
    const kilometres = (line ?? 0) / straitView(frame).pixelsPerKilometre;
    expect(Math.abs(kilometres - distances['havana.key-west'].value)).toBeLessThan(0.2);
  });

  it('says the distance in the picture and in words', () => {
    const words = linesOf(elements).map(({ text }) => text);
    expect(words).toContain('171\u00A0km');
    expect(words).toContain('about 92 nautical miles,');
    expect(words).toContain(`“${letterPhrase}” in 1962`);
    expect(quotations['khrushchev-turkey-adjoins'].text).toContain(letterPhrase);
    expect(strait.summary).toContain('171\u00A0km, about 92 nautical miles');
    expect(strait.sources).toEqual(
      expect.arrayContaining([...distances['havana.key-west'].sources, 'frus6']),
    );
  });
});
