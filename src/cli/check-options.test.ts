import { describe, expect, it } from 'vitest';
import { parseCheckOptions } from './check-options.ts';

describe('parseCheckOptions', () => {
  it.each([
    [[], { kind: 'check', strict: false, cuts: [10, 20, 40] }],
    [['--strict'], { kind: 'check', strict: true, cuts: [10, 20, 40] }],
    [['--cut', '10'], { kind: 'check', strict: false, cuts: [10] }],
    [['--cut=40', '--strict'], { kind: 'check', strict: true, cuts: [40] }],
    [['--help', '--strict'], { kind: 'help' }],
  ])('reads %j', (args, options) => {
    expect(parseCheckOptions(args)).toEqual(options);
  });

  it.each([
    [['--cut', '15'], '\'--cut\' cannot be "15"; it must be 10, 20, 40.'],
    [['--cut'], "'--cut <value>' argument missing"],
    [['--srtict'], "Unknown option '--srtict'"],
    [['slides'], "Unexpected argument 'slides'"],
  ])('refuses %j', (args, words) => {
    const refusal = expect.objectContaining({ exitCode: 2, message: expect.stringContaining(words) });
    expect(() => parseCheckOptions(args)).toThrow(refusal);
    expect(() => parseCheckOptions(args)).toThrow(/Usage: npm run check/);
  });
});
