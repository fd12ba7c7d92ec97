import { describe, expect, it } from 'vitest';
import { dayAndMonth, dayOfMonth, weekday } from './days.ts';

describe('days without their year', () => {
  it('gives day and month, the day alone, and the day of the week', () => {
    expect(dayAndMonth('1962-10-14')).toBe('14\u00A0October');
    expect(dayAndMonth('1962-09-04')).toBe('4\u00A0September');
    expect(dayOfMonth('1962-09-08')).toBe('8');
    expect(['1962-10-14', '1962-10-16', '1962-10-27'].map(weekday)).toEqual([
      'Sunday',
      'Tuesday',
      'Saturday',
    ]);
  });

  it('refuses a date that is not whole', () => {
    expect(() => weekday('1962-13')).toThrow(RangeError);
    expect(() => dayAndMonth('October')).toThrow(RangeError);
  });
});
