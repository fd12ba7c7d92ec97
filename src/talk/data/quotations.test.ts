import { describe, expect, it } from 'vitest';
import { formatDate } from '../../records/format.ts';
import { quotations } from './quotations.ts';

const all = Object.entries(quotations);

describe('the quotations', () => {
  it.each(all)('%s is set cleanly: no outer marks, no straight quotes, no stray space', (_, { text }) => {
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/["']|\s{2}|^“|”$/);
  });

  it.each(all)('%s has a speaker, an occasion, a hearer and a date that can be printed', (_, quotation) => {
    const { speaker, role, occasion, madeFor, date } = quotation;
    for (const word of [speaker, role, occasion, madeFor, formatDate(date)]) expect(word).not.toBe('');
  });

  it.each(all)(
    '%s names its document where it comes from a volume of documents',
    (_, { sources, locator }) => {
      if (sources[0] === 'frus6' || sources[0] === 'frus11-96') expect(locator).toMatch(/^document \d+$/);
    },
  );

  it('mark every word of Khrushchev, Castro, Dobrynin, Zorin and the Presidium as translated', () => {
    const speakers =
      /^(Nikita Khrushchev|Fidel Castro|Anatoly Dobrynin|Valerian Zorin|The Presidium)|by Dobrynin$/;
    for (const [, { speaker, translated }] of all) expect(translated).toBe(speakers.test(speaker));
  });

  it('keep the essay’s own spelling', () => {
    expect(quotations['essay-ratio'].text).toMatch(/^Eventhough the ratio of 17:1 .*,President/);
    expect(quotations['essay-us-arsenal'].text).toContain('1, 7000');
  });
});
