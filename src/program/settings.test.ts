import { describe, expect, it } from 'vitest';
import { pinnedDate, readyMilliseconds } from './settings.ts';

describe('readyMilliseconds', () => {
  it('is half a minute where nothing is set', () => {
    expect(readyMilliseconds({})).toBe(30_000);
    expect(readyMilliseconds({ CRISIS_READY_SECONDS: '' })).toBe(30_000);
  });

  it('reads seconds and parts of them', () => {
    expect(readyMilliseconds({ CRISIS_READY_SECONDS: '0.25' })).toBe(250);
  });

  it.each(['0', '-1', 'soon', 'Infinity'])('refuses "%s"', (text) => {
    expect(() => readyMilliseconds({ CRISIS_READY_SECONDS: text })).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(`"${text}"`) }),
    );
  });
});

describe('pinnedDate', () => {
  it('is none where nothing is set', () => {
    expect(pinnedDate({})).toBeNull();
  });

  it('reads seconds since 1970', () => {
    expect(pinnedDate({ SOURCE_DATE_EPOCH: '86400' })).toEqual(new Date('1970-01-02T00:00:00Z'));
  });

  it.each(['1e3', '12.5', 'yesterday', '-1', '99999999999999999'])('refuses "%s"', (text) => {
    expect(() => pinnedDate({ SOURCE_DATE_EPOCH: text })).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});
