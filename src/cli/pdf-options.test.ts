import { describe, expect, it } from 'vitest';
import { Failure } from '../program/exit.ts';
import { parsePdfOptions, pdfUsage } from './pdf-options.ts';

const failureOf = (args: readonly string[]): Failure => {
  try {
    parsePdfOptions(args);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('It took the arguments.');
};

describe('parsePdfOptions', () => {
  it('prints one page a slide where nothing is said', () => {
    expect(parsePdfOptions([])).toEqual({
      kind: 'print',
      out: undefined,
      cut: 20,
      form: { kind: 'slides', everyStep: false },
    });
  });

  it('reads a file and every step, in either spelling', () => {
    const form = { kind: 'slides', everyStep: true };
    const expected = { kind: 'print', out: 'a b.pdf', cut: 20, form };
    expect(parsePdfOptions(['--out', 'a b.pdf', '--steps'])).toEqual(expected);
    expect(parsePdfOptions(['--steps', '--out=a b.pdf'])).toEqual(expected);
  });

  it.each([
    [['--handout'], { kind: 'handout', perPage: 3, paper: 'a4' }, 20],
    [
      ['--handout', '--per-page', '1', '--paper', 'letter'],
      { kind: 'handout', perPage: 1, paper: 'letter' },
      20,
    ],
    [['--notes', '--cut', '40'], { kind: 'notes', paper: 'a4' }, 40],
    [['--cut=10'], { kind: 'slides', everyStep: false }, 10],
  ])('reads %j', (args, form, cut) => {
    expect(parsePdfOptions(args)).toEqual({ kind: 'print', out: undefined, cut, form });
  });

  it('shows help before anything else', () => {
    expect(parsePdfOptions(['--steps', '--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['--hand-out'], "Unknown option '--hand-out'"],
    [['--cut', '30'], `Option '--cut' cannot be "30"; it must be 20, 10, 40`],
    [['--handout', '--paper', 'a3'], `Option '--paper' cannot be "a3"; it must be a4, letter`],
    [['--handout', '--per-page', '5'], `Option '--per-page' cannot be "5"; it must be 3, 1, 2, 4, 6`],
    [['--handout', '--notes'], "Option '--notes' does not go with --handout"],
    [['--handout', '--steps'], "Option '--steps' does not go with --handout"],
    [['--notes', '--per-page', '1'], "Option '--per-page' does not go with --notes"],
    [
      ['--paper', 'a4'],
      "Option '--paper' does not go with the slides, which have their own size: add --handout or --notes",
    ],
    [['--out'], "Option '--out <value>' argument missing"],
    [['--out', '--steps'], "Option '--out' argument is ambiguous"],
    [['--out='], "Option '--out' needs the name of a file"],
    [['--steps=yes'], "Option '--steps' does not take an argument"],
    [['slides.pdf'], "Unexpected argument 'slides.pdf'"],
  ])('refuses %j with the usage', (args, reason) => {
    const { exitCode, message } = failureOf(args);
    expect(exitCode).toBe(2);
    expect(message.startsWith(`${reason}.\n`)).toBe(true);
    expect(message.endsWith(pdfUsage)).toBe(true);
  });
});
