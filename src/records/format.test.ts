import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type FigureForm, formatDate, formatFigure } from './format.ts';
import type { Figure, Unit } from './provenance.ts';
import { type Remarks, recorded } from './recorded.ts';

const of = (value: number, unit: Unit, remarks?: Remarks): Figure =>
  recorded(value, unit, 'anything', '1962', ['fas2023'], remarks);

describe('formatFigure', () => {
  it.each<[string, Figure, FigureForm, string]>([
    ['thousands', of(25_540, 'warheads'), 'plain', '25,540'],
    ['millions', of(1_234_567, 'people'), 'plain', '1,234,567'],
    ['zero', of(0, 'warheads'), 'plain', '0'],
    ['a qualifier', of(42_000, 'people', { qualifier: 'about' }), 'plain', 'about 42,000'],
    ['a lower bound', of(100, 'missiles', { qualifier: 'more than' }), 'unit', 'more than 100\u00A0missiles'],
    ['a unit', of(25_540, 'warheads'), 'unit', '25,540\u00A0warheads'],
    ['one of a unit', of(1, 'warheads'), 'unit', '1\u00A0warhead'],
    ['a length', of(2072.6, 'kilometres'), 'unit', '2,073\u00A0km'],
    ['decimals of a yield', of(1.45, 'megatons'), 'unit', '1.45\u00A0Mt'],
    ['no idle decimals', of(1, 'megatons'), 'plain', '1'],
    ['a ratio', of(7.633, 'to one'), 'plain', '7.6:1'],
    ['a ratio with its unit', of(7.633, 'to one'), 'unit', '7.6:1'],
    ['a whole ratio', of(17, 'to one'), 'plain', '17:1'],
    ['a ratio below one', of(0.2011, 'to one'), 'plain', '0.2:1'],
    ['a large ratio', of(1700, 'to one'), 'plain', '1,700:1'],
    ['a range', of(400, 'weapons', { range: { low: 300, high: 500 } }), 'range', '300–500'],
    ['a range of ratios', of(5.6, 'to one', { range: { low: 3.15, high: 5.64 } }), 'range', '3.1–5.6:1'],
    ['no range on record', of(400, 'weapons', { qualifier: 'about' }), 'range', 'about 400'],
    ['a range too narrow to show', of(7, 'to one', { range: { low: 6.99, high: 7.01 } }), 'range', '7:1'],
    ['hours', of(692, 'minutes'), 'unit', '11\u00A0h\u00A032\u00A0min'],
    ['less than an hour', of(17, 'minutes'), 'unit', '17\u00A0min'],
    ['bare minutes', of(692, 'minutes'), 'plain', '692'],
  ])('writes %s', (_, figure, form, text) => {
    expect(formatFigure(figure, form)).toBe(text);
  });

  it('gives back the number when the commas are taken out', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (value) => {
        const text = formatFigure(of(value, 'warheads'));
        expect(text).toMatch(/^\d{1,3}(,\d{3})*$/);
        expect(Number(text.replaceAll(',', ''))).toBe(value);
      }),
    );
  });

  it('asks nothing of the system’s locale', () => {
    const asked = [vi.spyOn(Number.prototype, 'toLocaleString'), vi.spyOn(Intl, 'NumberFormat')];
    formatFigure(of(25_540, 'warheads'), 'unit');
    for (const spy of asked) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('formatDate', () => {
  it.each([
    ['1962', '1962'],
    ['1962-10', 'October 1962'],
    ['1962-10-05', '5\u00A0October 1962'],
    ['undated', 'undated'],
  ])('writes %s as prose', (date, prose) => {
    expect(formatDate(date)).toBe(prose);
  });

  it.each(['', '62', '1962-13', '1962-00-01', '27 October 1962'])('refuses “%s”', (date) => {
    expect(() => formatDate(date)).toThrow(RangeError);
  });
});
