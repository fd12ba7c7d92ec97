import { describe, expect, it } from 'vitest';
import { type Decision, decisions } from './decisions.ts';

const all = Object.entries<Decision>(decisions);
const forAndAgainst = all.flatMap(([, { options }]) =>
  options.flatMap((option) => [option.for, option.against]),
);

describe('the decisions', () => {
  it.each(all)(
    '%s can be voted on with the keys 1 to 9, each answer under a name of its own',
    (_, decision) => {
      const names = decision.options.map(({ name }) => name);
      expect(names.length).toBeGreaterThanOrEqual(2);
      expect(names.length).toBeLessThanOrEqual(9);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it('keep every argument within its cell', () => {
    const written = forAndAgainst.filter((text) => text !== undefined);
    expect(written).toHaveLength(12);
    expect(written.filter((text) => text.length > 64)).toEqual([]);
  });

  it('tell the class nothing that Washington learned later', () => {
    const said = JSON.stringify(decisions.excomm.options).toLowerCase();
    for (const later of ['short-range', 'warhead', 'troops', '42,000', 'turkey', 'submarine'])
      expect(said).not.toContain(later);
  });

  it.each(all)('%s says what was chosen where it names it', (_, { options, chosen, chosenSays }) => {
    expect(chosenSays === undefined).toBe(chosen === undefined);
    if (chosen !== undefined) expect(options[chosen - 1]?.name).toMatch(/\S/);
  });

  it.each(all.filter(([, { comparedWith }]) => comparedWith))(
    '%s asks what the vote it is compared with asked',
    (_, { comparedWith = 'first-vote', ...later }) => {
      const earlier = decisions[comparedWith];
      expect(later.question).toBe(earlier.question);
      expect(later.options).toEqual(earlier.options);
    },
  );
});
