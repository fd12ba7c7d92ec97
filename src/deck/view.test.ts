import { describe, expect, it } from 'vitest';
import { readView } from './view.ts';

describe('readView', () => {
  it('shows the deck unless paper is asked for', () => {
    expect(readView('')).toEqual({ kind: 'show' });
    expect(readView('?cut=10')).toEqual({ kind: 'show' });
    expect(readView('?view=show')).toEqual({ kind: 'show' });
  });

  it.each(['?view=paper', '?view=print', '?print-pdf', '?cut=10&view=paper'])('prints for %s', (query) => {
    expect(readView(query)).toEqual({ kind: 'paper', everyStep: false });
  });

  it('gives a page a step on request', () => {
    expect(readView('?view=paper&steps=1')).toEqual({ kind: 'paper', everyStep: true });
    expect(readView('?view=paper&steps=0')).toEqual({ kind: 'paper', everyStep: false });
  });
});
