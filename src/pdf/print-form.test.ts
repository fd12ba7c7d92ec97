import { describe, expect, it } from 'vitest';
import { readView } from '../deck/place/view.ts';
import { type PrintForm, printQuery } from './print-form.ts';

const date = new Date(Date.UTC(2026, 4, 1, 23, 30));

describe('printQuery', () => {
  it.each<[PrintForm, unknown]>([
    [
      { kind: 'slides', everyStep: false },
      { kind: 'slides', everyStep: false },
    ],
    [
      { kind: 'slides', everyStep: true },
      { kind: 'slides', everyStep: true },
    ],
    [
      { kind: 'handout', perPage: 1, paper: 'letter' },
      { kind: 'handout', perPage: 1, sheet: 'letter', date: '1 May 2026' },
    ],
    [
      { kind: 'notes', paper: 'a4' },
      { kind: 'notes', sheet: 'a4', date: '1 May 2026' },
    ],
  ])('asks the deck for %j', (form, expected) => {
    const query = printQuery(form, 10, date);
    expect(readView(query)).toEqual({ kind: 'paper', form: expected });
    expect(new URLSearchParams(query).get('cut')).toBe('10');
  });
});
