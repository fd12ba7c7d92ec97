import { describe, expect, it } from 'vitest';
import { compileBody, saidOf } from '../one-slide.testing.ts';
import { directives } from './index.ts';

const colons = { text: ':', leaf: '::', container: ':::' } as const;

describe('directives', () => {
  it('are a closed list', () => {
    expect([...directives.keys()].sort()).toEqual(
      'aside chart credits decision figure foreign lead notes plain quotation quote references since source step value'.split(
        ' ',
      ),
    );
  });

  it.each([...directives])('%s shows in its example how it is written', (name, { kind, example }) => {
    expect(example.startsWith(colons[kind] + name)).toBe(true);
    const end = kind === 'container' ? '\nText.\n:::' : '';
    const unread = saidOf(compileBody(example + end)).filter((said) =>
      /unread|directive-unknown|fence/.test(said),
    );
    expect(unread).toEqual([]);
  });
});
