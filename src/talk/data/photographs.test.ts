import { describe, expect, it } from 'vitest';
import { photographs } from './photographs.ts';

describe('the photographs', () => {
  it.each(Object.entries(photographs))('%s has a file name, words and a credit', (_, photograph) => {
    expect(photograph.file).toMatch(/^photos\/[a-z0-9-]+\.jpg$/);
    for (const words of [photograph.alt, photograph.caption, photograph.credit])
      expect(words).toMatch(/^[A-Z].*\.$/);
    expect(photograph.alt).toMatch(/1962/);
    expect(photograph.credit).toMatch(/public domain/);
  });

  it('never passes either off as the essay’s', () => {
    expect(JSON.stringify(photographs)).not.toMatch(/essay/i);
    expect(photographs.sanCristobal.caption).toMatch(/of this kind/);
    expect(photographs.cabinetRoom.caption).toMatch(/the day after/);
  });
});
