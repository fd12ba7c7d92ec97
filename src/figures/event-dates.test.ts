import { describe, expect, it } from 'vitest';
import { timeline } from '../talk/data/index.ts';
import { eventDate, placeInTime } from './event-dates.ts';

describe('eventDate', () => {
  it('writes what is known of a date', () => {
    expect(eventDate(timeline.mongoose)).toBe('November 1961');
    expect(eventDate(timeline.embargo)).toBe('3\u00A0February 1962');
    expect(eventDate(timeline['bay-of-pigs'])).toBe('17–19\u00A0April 1961');
    expect(eventDate({ ...timeline.vienna, date: '1962-10-30', until: '1962-11-02' })).toBe(
      '30\u00A0October to 2\u00A0November 1962',
    );
  });
});

describe('placeInTime', () => {
  it('is true to the days', () => {
    expect(placeInTime('1959-01-01', '1959-01-01', '1962-10-16')).toBe(0);
    expect(placeInTime('1962-10-16', '1959-01-01', '1962-10-16')).toBe(1);
    expect(placeInTime('1960-07-02', '1960-01-01', '1961-01-01')).toBe(0.5);
  });

  it('puts a month at its first day', () => {
    expect(placeInTime('1961-11', '1961-11-01', '1962-10-16')).toBe(0);
  });
});
