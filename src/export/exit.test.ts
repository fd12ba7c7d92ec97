import { describe, expect, it } from 'vitest';
import { explain, Failure } from './exit.ts';

describe('explain', () => {
  it('gives a failure its own code and words, without a stack', () => {
    expect(explain(new Failure(5, 'Cannot write x.'))).toEqual({ code: 5, text: 'Cannot write x.' });
  });

  it('shows the stack of anything else as a mistake of the program', () => {
    const error = new TypeError('x is undefined');
    const { code, text } = explain(error);
    expect(code).toBe(70);
    expect(text).toContain('not in your slides');
    expect(text).toContain(error.stack);
  });

  it('copes with what is thrown without being an error', () => {
    expect(explain('odd')).toEqual({ code: 70, text: expect.stringContaining('odd') });
  });
});
