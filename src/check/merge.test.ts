import { describe, expect, it } from 'vitest';
import { formatMessage } from '../compiler/messages/message.ts';
import type { Cut } from '../compiler/model.ts';
import { type Found, mergeFindings, pointOf, viewWords } from './merge.ts';
import type { Medium, ViewName } from './views.ts';

const view = (medium: Medium, cut: Cut): ViewName => ({ medium, cut });

const found = (medium: Medium, cut: Cut, changes: Partial<Found> = {}): Found => ({
  level: 'error',
  rule: 'overlap',
  at: 'slides/02-balance.md:41:9',
  about: 'one|two',
  reason: 'One lies over two',
  hint: 'Move it.',
  view: view(medium, cut),
  ...changes,
});

describe('viewWords', () => {
  it.each([
    [[view('screen', 20)], 'screen; cut 20'],
    [
      [view('screen', 40), view('print', 40), view('print', 20), view('screen', 20)],
      'screen, print; cuts 20, 40',
    ],
    [[view('screen', 20), view('screen', 40), view('print', 40)], 'screen, cuts 20, 40; print, cut 40'],
    [[view('print', 10), view('print', 20), view('print', 40)], 'print; cuts 10, 20, 40'],
  ])('names %o', (views, words) => {
    expect(viewWords(views)).toBe(words);
  });
});

describe('pointOf', () => {
  it('reads a place', () => {
    expect(pointOf('slides/02-balance.md:41:9')).toEqual({
      file: 'slides/02-balance.md',
      line: 41,
      column: 9,
    });
    expect(pointOf('')).toEqual({ file: 'index.html', line: 1, column: 1 });
  });
});

describe('mergeFindings', () => {
  it('says once what holds in several views, in the compiler’s form', () => {
    const again = found('print', 40, { reason: 'One lies over two by another pixel' });
    expect(mergeFindings([found('screen', 40), again]).map(formatMessage)).toEqual([
      'slides/02-balance.md:41:9  error  One lies over two (screen, print; cut 40). Move it.  (overlap)',
    ]);
  });

  it('does not name views where it holds in all of them', () => {
    const [message] = mergeFindings([found('print', 40, { inEveryView: true })]);
    expect(message?.reason).toBe('One lies over two.');
  });

  it('tells apart what differs in rule, place or thing', () => {
    const all = [
      found('screen', 40),
      found('screen', 40, { rule: 'text-small' }),
      found('screen', 40, { at: 'slides/02-balance.md:42:1' }),
      found('screen', 40, { about: 'one|three' }),
    ];
    expect(mergeFindings(all)).toHaveLength(4);
  });
});
