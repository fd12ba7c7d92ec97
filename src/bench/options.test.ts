import { describe, expect, it } from 'vitest';
import { exitCodes, Failure } from '../program/exit.ts';
import { parseBenchOptions, rowNames } from './options.ts';

const failureOf = (...args: string[]): unknown => {
  try {
    return parseBenchOptions(args);
  } catch (error) {
    return error;
  }
};

describe('the options of the bench', () => {
  it('measures everything five times where nothing is said', () => {
    expect(parseBenchOptions([])).toEqual({ kind: 'bench', rivals: 'all', rows: rowNames, runs: 5 });
  });

  it('takes rows in the order of the table', () => {
    const given = ['--rivals', 'none', '--rows', 'keys, build', '--runs', '2'];
    expect(parseBenchOptions(given)).toEqual({
      kind: 'bench',
      rivals: 'none',
      rows: ['build', 'keys'],
      runs: 2,
    });
  });

  it.each([
    [['--rows', 'speed'], 'There is no row "speed"'],
    [['--runs', '0'], '"--runs 0" is no whole number'],
    [['--runs', '1.5'], '"--runs 1.5" is no whole number'],
    [['--rivals', 'slidev'], '"--rivals slidev" is neither'],
    [['--fast'], '--fast'],
  ])('refuses %s', (args, words) => {
    const failure = failureOf(...args);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ exitCode: exitCodes.usage, message: expect.stringContaining(words) });
  });
});
