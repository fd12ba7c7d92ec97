import { describe, expect, it } from 'vitest';
import {
  parseJson,
  type SessionFormat,
  sessionState,
  storageOfTalk,
  type TextStorage,
} from './session-state.ts';

const words: SessionFormat<string> = {
  key: 'words',
  serialise: (value) => `<${value}>`,
  parse: (text) => (text?.startsWith('<') ? text.slice(1, -1) : ''),
};

const storageWith = (stored: Map<string, string>): TextStorage => ({
  getItem: (key) => stored.get(key) ?? null,
  setItem: (key, text) => {
    stored.set(key, text);
  },
});

const refusing: TextStorage = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('sessionState', () => {
  it('begins with what was stored and stores what is written', () => {
    const stored = new Map([['words', '<before>']]);
    const state = sessionState(words, storageWith(stored));
    expect(state.read()).toBe('before');
    state.write('after');
    expect(stored.get('words')).toBe('<after>');
    expect(sessionState(words, storageWith(stored)).read()).toBe('after');
  });

  it.each([
    ['without a storage', null],
    ['with a storage that refuses', refusing],
  ])('works %s, for as long as the page lives', (_, storage) => {
    const state = sessionState(words, storage);
    expect(state.read()).toBe('');
    state.write('kept');
    expect(state.read()).toBe('kept');
  });

  it('says when a storage that is there refuses, and not where there is none', () => {
    const refusals: string[] = [];
    for (const [name, storage] of [
      ['refusing', refusing],
      ['none', null],
    ] as const)
      sessionState(words, storage, () => refusals.push(name)).write('new');
    expect(refusals).toEqual(['refusing']);
  });

  it('tells its listeners of every change, until they stop', () => {
    const state = sessionState(words, null);
    const heard: string[] = [];
    const stop = state.on((value) => heard.push(value));
    state.write('one');
    state.write('one');
    state.write('two');
    stop();
    state.write('three');
    expect(heard).toEqual(['one', 'two']);
  });
});

describe('storageOfTalk', () => {
  it('keeps two talks of one tab apart', () => {
    const tab = storageWith(new Map());
    const [one, other] = [storageOfTalk(tab, 'one'), storageOfTalk(tab, 'other')];
    sessionState(words, one).write('of the one');
    expect(sessionState(words, other).read()).toBe('');
    sessionState(words, other).write('of the other');
    expect(sessionState(words, one).read()).toBe('of the one');
  });
});

describe('parseJson', () => {
  it('is undefined for what is no JSON', () => {
    expect(parseJson(null)).toBeUndefined();
    expect(parseJson('{')).toBeUndefined();
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
  });
});
