import { describe, expect, it } from 'vitest';
import { operationsOf } from './operations.ts';

const read = (source: string) =>
  operationsOf(source)?.map(({ operator, operands, text }) => [operator, operands, text]);

describe('operationsOf', () => {
  it('reads an operator with the operands before it, as they stand', () => {
    expect(read('q .5 0 0 -.5\n0 540 cm\n/F1 12 Tf <00 aF> Tj')).toEqual([
      ['q', [], 'q'],
      ['cm', ['.5', '0', '0', '-.5', '0', '540'], '.5 0 0 -.5\n0 540 cm'],
      ['Tf', ['/F1', '12'], '/F1 12 Tf'],
      ['Tj', ['<00 aF>'], '<00 aF> Tj'],
    ]);
  });

  it('keeps what looks like an operator inside a text, a name, a list or a comment', () => {
    expect(read("(a \\) Tj S) Tj /S gs [(S) -5 (Q)] TJ % S\n/P<</MCID 3>>BDC (one)'")).toEqual([
      ['Tj', ['(a \\) Tj S)'], '(a \\) Tj S) Tj'],
      ['gs', ['/S'], '/S gs'],
      ['TJ', ['[', '(S)', '-5', '(Q)', ']'], '[(S) -5 (Q)] TJ'],
      ['BDC', ['/P', '<<', '/MCID', '3', '>>'], '/P<</MCID 3>>BDC'],
      ["'", ['(one)'], "(one)'"],
    ]);
  });

  it('takes all that goes from point to point as one, up to what paints it', () => {
    const operators = operationsOf('0 0 m 5 5 l\n1 2 3 4 5 6 c h S 1 1 m 0 0 4 4 re 2 2 l f*');
    expect(operators?.map(({ operator, text }) => [operator, text])).toEqual([
      ['m', '0 0 m 5 5 l\n1 2 3 4 5 6 c h'],
      ['S', 'S'],
      ['m', '1 1 m'],
      ['re', '0 0 4 4 re'],
      ['l', '2 2 l'],
      ['f*', 'f*'],
    ]);
  });

  it.each(['(never closed', '<0G> Tj', '> Tj', '(a (b) c) Tj', '1 2', '{ q }'])(
    'gives up on %s',
    (source) => {
      expect(operationsOf(source)).toBeNull();
    },
  );
});
