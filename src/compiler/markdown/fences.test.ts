import { describe, expect, it } from 'vitest';
import { compileBody, saidOf } from '../one-slide.testing.ts';

const saidOfBody = (body: string): string[] => saidOf(compileBody(body));

describe('checkFences', () => {
  it('says nothing of fences that fit', () => {
    expect(saidOfBody('::::aside\n:::step\na\n:::\n::::\n\n:::step\nb\n::::')).toEqual([]);
  });

  it('reports an open container where it was opened, and once', () => {
    expect(saidOfBody(':::step\na\n\n- b')).toEqual(['3:1 fence-unclosed']);
    expect(saidOfBody('::::aside\n:::step\na')).toEqual(['3:1 fence-unclosed', '4:1 fence-unclosed']);
  });

  it('reports the outer of two that one fence closes, and not the fence that is then left over', () => {
    expect(saidOfBody(':::aside\n:::step\na\n:::\n:::')).toEqual(['3:1 fence-unclosed']);
    expect(saidOfBody(':::aside\n:::step\na\n:::\n:::\n\n:::')).toEqual([
      '3:1 fence-unclosed',
      '9:1 fence-stray',
    ]);
  });

  it('reports the inner of two that a fence of the outer’s length closes', () => {
    expect(saidOfBody('::::aside\n:::step\na\n::::')).toEqual(['4:1 fence-unclosed']);
  });

  it('finds the fence that is too short, or that a table took', () => {
    const hints = (body: string): string[] => compileBody(body).messages.map(({ hint }) => hint);
    expect(hints('::::step\na\n:::\n')).toEqual(['The ":::" in line 5 is too short: close it with "::::".']);
    expect(hints(':::step\n| a |\n| - |\n:::\nb\n')).toEqual([
      'The ":::" in line 6 became a row of the table: leave an empty line above it.',
    ]);
  });

  it('reads nothing in code, and nothing behind a backslash', () => {
    expect(saidOfBody('```\n:::\n::x\n```\n\n`:::`\n\n\\:::\n\n    :::')).toEqual([]);
  });

  it('reports a fence inside a quotation at its column', () => {
    expect(saidOfBody('> :::')).toEqual(['3:3 fence-stray']);
  });
});
