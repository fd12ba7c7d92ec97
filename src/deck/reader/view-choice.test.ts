import { describe, expect, it } from 'vitest';
import type { TextStorage } from '../session/session-state.ts';
import { addressInView, usualView } from './view-choice.ts';

function tab(): TextStorage {
  const stored = new Map<string, string>();
  return {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, text) => {
      stored.set(key, text);
    },
  };
}

describe('usualView', () => {
  it('is the page to read on a narrow screen and the slides on a wide one', () => {
    expect(usualView('', true, tab())).toBe('read');
    expect(usualView('?cut=10', false, tab())).toBe('show');
  });

  it.each(['show', 'read'])('keeps the choice of %s on a narrow screen', (view) => {
    const storage = tab();
    usualView(`?view=${view}`, true, storage);
    expect(usualView('', true, storage)).toBe(view);
  });

  it('stays with the slides on a wide screen, whatever was read before', () => {
    const storage = tab();
    usualView('?view=read', false, storage);
    expect(usualView('', false, storage)).toBe('show');
  });

  it('takes no other view for a choice, and does without a storage', () => {
    const storage = tab();
    usualView('?view=handout', true, storage);
    expect(usualView('', true, storage)).toBe('read');
    usualView('?view=show', true, null);
    expect(usualView('', true, null)).toBe('read');
  });
});

describe('addressInView', () => {
  it('names the view and the slide and keeps the length of the talk', () => {
    expect(addressInView('?cut=10', 'show', 'mirror')).toBe('?cut=10&view=show#/mirror');
    expect(addressInView('?view=show&cut=40', 'read', 'mirror')).toBe('?view=read&cut=40#mirror');
    expect(addressInView('', 'read', '')).toBe('?view=read');
  });
});
