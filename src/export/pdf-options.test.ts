import { describe, expect, it } from 'vitest';
import { Failure } from './exit.ts';
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
    expect(parsePdfOptions([])).toEqual({ kind: 'print', out: undefined, everyStep: false });
  });

  it('reads a file and every step, in either spelling', () => {
    const expected = { kind: 'print', out: 'a b.pdf', everyStep: true };
    expect(parsePdfOptions(['--out', 'a b.pdf', '--steps'])).toEqual(expected);
    expect(parsePdfOptions(['--steps', '--out=a b.pdf'])).toEqual(expected);
  });

  it('shows help before anything else', () => {
    expect(parsePdfOptions(['--steps', '--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['--handout'], "Unknown option '--handout'"],
    [['--notes'], "Unknown option '--notes'"],
    [['--cut', '10'], "Unknown option '--cut'"],
    [['--paper', 'a4'], "Unknown option '--paper'"],
    [['--out'], "Option '--out <value>' argument missing"],
    [['--out', '--steps'], "Option '--out' argument is ambiguous"],
    [['--out='], "Option '--out' needs the name of a file"],
    [['--steps=yes'], "Option '--steps' does not take an argument"],
    [['slides.pdf'], "Unexpected argument 'slides.pdf'"],
  ])('refuses %j with the usage', (args, reason) => {
    const { code, message } = failureOf(args);
    expect(code).toBe(2);
    expect(message.startsWith(`${reason}.\n`)).toBe(true);
    expect(message.endsWith(pdfUsage)).toBe(true);
  });
});
