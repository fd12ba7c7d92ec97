import { describe, expect, it } from 'vitest';
import type { Level, Message } from '../compiler/messages/message.ts';
import { tellAll } from './tell-all.ts';

const message = (level: Level, line: number): Message<string> => ({
  file: 'slides/talk.md',
  line,
  column: 1,
  level,
  rule: 'overlap',
  reason: 'One lies over two.',
  hint: '',
});

describe('tellAll', () => {
  const told = (messages: readonly Message<string>[], strict: boolean): string[] => {
    const lines: string[] = [];
    try {
      tellAll(messages, strict, (line) => lines.push(line));
    } catch (error) {
      lines.push(String(error));
    }
    return lines;
  };
  const [error, warning] = ['error', 'warning'].map(
    (level) => `slides/talk.md:1:1  ${level}  One lies over two.  (overlap)`,
  );

  it('fails for an error', () => {
    const fails = [error, 'Failure: The slides have 1 error.'];
    expect(told([message('error', 1)], false)).toEqual(fails);
    expect(told([message('error', 1)], true)).toEqual(fails);
  });

  it('fails for a warning where it is asked to be strict', () => {
    expect(told([message('warning', 1)], false)).toEqual([warning]);
    expect(told([message('warning', 1)], true)).toEqual([warning, 'Failure: The slides have 1 warning.']);
  });

  it('does not fail for nothing', () => {
    expect(told([], true)).toEqual([]);
  });
});
