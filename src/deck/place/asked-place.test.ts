import { describe, expect, it } from 'vitest';
import { askedPlace, ownQuery } from './asked-place.ts';

const all = ['title', 'roots', 'gap', 'end'];
const here = new Set(['title', 'gap', 'end']);
const ask = (hash: string) => askedPlace(hash, all, here);

describe('askedPlace', () => {
  it.each(['', '#/', '#/gap', '#/gap/2', '#/3', '#gap', '#ref-baker1999'])('leaves %s as it is', (hash) => {
    expect(ask(hash)).toEqual({ hash, unknown: null });
  });

  it.each(['#/%E0%A4%A', '#%', '#/%'])('takes %s, which cannot be read, for the first slide', (hash) => {
    expect(ask(hash)).toEqual({ hash: '', unknown: null });
  });

  it('goes to the slide before one that is not in this length', () => {
    expect(ask('#/roots/1')).toEqual({ hash: '#/title', unknown: null });
    expect(askedPlace('#/title', all, new Set(['gap']))).toEqual({ hash: '', unknown: null });
  });

  it('names a slide that is in no length', () => {
    expect(ask('#/no-such-slide/1')).toEqual({ hash: '', unknown: 'no-such-slide' });
    expect(ask('#/a%20b')).toEqual({ hash: '', unknown: 'a b' });
  });
});

describe('ownQuery', () => {
  it('keeps what is the deck’s', () => {
    expect(ownQuery('?cut=10&view=read')).toBe('?cut=10&view=read');
    expect(ownQuery('?print-pdf')).toBe('?print-pdf=');
    expect(ownQuery('')).toBe('');
  });

  it('leaves out what would drive reveal.js, and all else', () => {
    expect(ownQuery('?view=scroll&autoSlide=1000&controls=false&cut=40&postMessage=true&%=1')).toBe(
      '?cut=40',
    );
  });
});
