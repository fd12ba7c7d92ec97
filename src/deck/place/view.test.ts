import { describe, expect, it } from 'vitest';
import { readView } from './view.ts';

describe('readView', () => {
  it.each([
    ['', { kind: 'show' }],
    ['?cut=10', { kind: 'show' }],
    ['?view=speaker&cut=10', { kind: 'speaker' }],
    ['?view=strange', { kind: 'show' }],
    ['?view=show', { kind: 'show' }],
    ['?view=read&cut=40', { kind: 'read' }],
    ['?view=paper', { kind: 'paper', form: { kind: 'slides', everyStep: false } }],
    ['?view=print', { kind: 'paper', form: { kind: 'slides', everyStep: false } }],
    ['?print-pdf', { kind: 'paper', form: { kind: 'slides', everyStep: false } }],
    ['?view=paper&steps=1', { kind: 'paper', form: { kind: 'slides', everyStep: true } }],
    ['?view=handout', { kind: 'paper', form: { kind: 'handout', perPage: 3, sheet: 'a4', date: '' } }],
    [
      '?view=handout&per-page=1&paper=letter&date=1%20May%202026',
      { kind: 'paper', form: { kind: 'handout', perPage: 1, sheet: 'letter', date: '1 May 2026' } },
    ],
    ['?view=notes&paper=a0', { kind: 'paper', form: { kind: 'notes', sheet: 'a4', date: '' } }],
  ])('reads %j', (query, view) => {
    expect(readView(query)).toEqual(view);
  });

  it('takes the usual view where the address names none', () => {
    expect(readView('?cut=10', 'read')).toEqual({ kind: 'read' });
    expect(readView('?view=show', 'read')).toEqual({ kind: 'show' });
    expect(readView('?view=notes', 'read').kind).toBe('paper');
  });
});
