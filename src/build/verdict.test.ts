import { describe, expect, it } from 'vitest';
import type { Level } from '../compiler/messages/message.ts';
import { countsOf, verdict } from './verdict.ts';

const message = (level: Level, file = 'slides/talk.md') => ({ level, file });

describe('countsOf', () => {
  it('names what there is', () => {
    expect(countsOf([])).toBe('');
    expect(countsOf([message('error')])).toBe('1 error');
    expect(countsOf([message('warning'), message('error'), message('warning')])).toBe('1 error, 2 warnings');
  });
});

describe('verdict', () => {
  it('says where the mistakes lie', () => {
    const data = message('error', 'src/talk/data/ships.ts');
    expect(verdict([message('error')])).toBe('The slides have 1 error.');
    expect(verdict([])).toBe('The slides have no mistakes.');
    expect(verdict([data, data])).toBe('The data of the talk have 2 errors.');
    expect(verdict([data, message('warning')])).toBe(
      'The slides and the data of the talk have 1 error, 1 warning.',
    );
  });
});
