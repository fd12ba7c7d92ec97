import { describe, expect, it } from 'vitest';
import { type TextStyle, textWidth, wrap } from './text.ts';

/** Measured in Chromium 156 by a canvas with the same cuts; the greatest difference was 0.001 px. */
const measuredInChromium: readonly [TextStyle, string, number, number][] = [
  ['label', 'Bay of Pigs: the landing fails', 20, 218.9997],
  ['label', 'AV To “quoted” 300–500 fi ffl Wy', 52, 639.0806],
  ['label-strong', 'About 1,400 exiles trained by the CIA', 20, 288.0198],
  ['label-strong', 'AV To “quoted” 300–500 fi ffl Wy', 20, 251.5998],
  ['note', 'About 1,400 exiles trained by the CIA', 52, 906.7768],
  ['note', 'AV To “quoted” 300–500 fi ffl Wy', 20, 295.3796],
  ['mono', 'Bay of Pigs: the landing fails', 20, 359.9996],
];

describe('textWidth', () => {
  it.each(measuredInChromium)('%s: "%s" at %d px', (style, text, size, width) => {
    expect(Math.abs(textWidth(text, style, size) - width)).toBeLessThan(0.01);
  });

  it('takes the size of the style where none is given', () => {
    expect(textWidth('25,540', 'label')).toBeCloseTo(textWidth('25,540', 'label', 40) / 2, 6);
  });

  it('kerns', () => {
    expect(textWidth('AV', 'label')).toBeLessThan(textWidth('A', 'label') + textWidth('V', 'label'));
  });

  it('refuses a character the shipped cut does not have', () => {
    expect(() => textWidth('Москва', 'label')).toThrow(/"М".*archivo-narrow/);
  });
});

describe('wrap', () => {
  const words = 'Khrushchev proposes and the leadership approves Operation Anadyr';

  it('keeps a text that fits on one line', () => {
    expect(wrap('Bay of Pigs', 'label', 200)).toEqual(['Bay of Pigs']);
  });

  it('loses no word and passes no width', () => {
    for (const width of [130, 160, 230, 400]) {
      const lines = wrap(words, 'note', width);
      expect(lines.join(' ')).toBe(words);
      for (const line of lines) expect(textWidth(line, 'note')).toBeLessThanOrEqual(width);
    }
  });

  it('balances: no word is left alone on the last line', () => {
    const width = textWidth('Khrushchev proposes and the leadership approves Operation', 'note') + 1;
    const lines = wrap(words, 'note', width);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)?.split(' ').length).toBeGreaterThan(2);
  });

  it('never breaks at a no-break space', () => {
    expect(wrap('about 2,080\u00A0km', 'label', 70)).toEqual(['about', '2,080\u00A0km']);
  });

  it('says which word has no room', () => {
    expect(() => wrap('to overthrow', 'label', 40)).toThrow(/"overthrow".*40 px/);
  });
});
