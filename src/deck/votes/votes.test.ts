import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clearHands,
  countHand,
  counts,
  handsFor,
  noVotes,
  setHands,
  takeBackHand,
  type Votes,
  votesFormat,
} from './votes.ts';

const option = fc.integer({ min: 1, max: 9 });
const decision = fc.oneof(
  fc.constantFrom('excomm', 'first-vote', '__proto__', 'constructor', ''),
  fc.string(),
);
const someVotes: fc.Arbitrary<Votes> = fc
  .array(fc.tuple(decision, option))
  .map((hands) => hands.reduce((votes, [name, hand]) => countHand(votes, name, hand), noVotes));

describe('votes', () => {
  it('counts hands option by option and remembers their order', () => {
    const votes = [4, 1, 4].reduce((sofar, hand) => countHand(sofar, 'excomm', hand), noVotes);
    expect(counts(votes, 'excomm', 6)).toEqual([1, 0, 0, 2, 0, 0]);
    expect(handsFor(votes, 'excomm')).toEqual([4, 1, 4]);
    expect(handsFor(takeBackHand(votes, 'excomm'), 'excomm')).toEqual([4, 1]);
  });

  it('keeps decisions apart', () => {
    const votes = countHand(countHand(noVotes, 'first-vote', 1), 'second-vote', 2);
    expect(counts(clearHands(votes, 'first-vote'), 'second-vote', 3)).toEqual([0, 1, 0]);
    expect(counts(clearHands(votes, 'first-vote'), 'first-vote', 3)).toEqual([0, 0, 0]);
  });

  it.each([0, 10, 1.5, Number.NaN, -1])('knows no option %s', (hand) => {
    expect(countHand(noVotes, 'excomm', hand)).toBe(noVotes);
  });

  it('gives back the very same votes where there is nothing to take back or to clear', () => {
    expect(takeBackHand(noVotes, 'excomm')).toBe(noVotes);
    expect(clearHands(noVotes, 'excomm')).toBe(noVotes);
  });

  it('undoes one hand with one step back, whatever was counted before', () => {
    fc.assert(
      fc.property(someVotes, decision, option, (votes, name, hand) => {
        expect(takeBackHand(countHand(votes, name, hand), name)).toEqual(votes);
      }),
    );
  });

  it('counts every hand once', () => {
    fc.assert(
      fc.property(someVotes, decision, (votes, name) => {
        const total = counts(votes, name, 9).reduce((sum, hands) => sum + hands, 0);
        expect(total).toBe(handsFor(votes, name).length);
      }),
    );
  });
});

describe('setHands', () => {
  const votes: Votes = { excomm: [4, 1, 4, 2] };

  it('adds hands at the end, and takes the latest of its option away', () => {
    expect(setHands(votes, 'excomm', 1, 3)).toEqual({ excomm: [4, 1, 4, 2, 1, 1] });
    expect(setHands(votes, 'excomm', 4, 1)).toEqual({ excomm: [4, 1, 2] });
    expect(setHands({}, 'question', 2, 2)).toEqual({ question: [2, 2] });
    expect(setHands({ question: [1] }, 'question', 1, 0)).toEqual({});
  });

  it.each([
    ['the number it has', 4, 2],
    ['no number', 1, Number.NaN],
    ['less than none', 1, -1],
    ['half a hand', 1, 0.5],
    ['more than a hall', 1, 1000],
    ['no option', 0, 3],
  ])('leaves the votes as they are for %s', (_, option, number) => {
    expect(setHands(votes, 'excomm', option, number)).toBe(votes);
  });
});

describe('the stored form', () => {
  it('comes back as it was stored', () => {
    fc.assert(
      fc.property(someVotes, (votes) => {
        expect(votesFormat.parse(votesFormat.serialise(votes))).toEqual(votes);
      }),
    );
  });

  it.each([
    null,
    '',
    'undefined',
    '[1,2]',
    'null',
    '"hands"',
    '{"version":2,"hands":{"excomm":[1]}}',
    '{"version":1}',
    '{"version":1,"hands":[[1]]}',
    '{"version":1,"hands":{"excomm":"444"}}',
  ])('is no votes where it reads %s', (text) => {
    expect(votesFormat.parse(text)).toEqual({});
  });

  it('keeps what can be understood', () => {
    const text = '{"version":1,"hands":{"excomm":[4,"4",0,null,12,2],"first-vote":{},"second-vote":[3]}}';
    expect(votesFormat.parse(text)).toEqual({ excomm: [4, 2], 'second-vote': [3] });
  });

  it('never throws, and gives only options', () => {
    const shaped = fc.record({ version: fc.constant(1), hands: fc.dictionary(decision, fc.jsonValue()) });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          shaped.map((x) => JSON.stringify(x)),
        ),
        (text) => {
          for (const hands of Object.values(votesFormat.parse(text))) {
            expect(hands.length).toBeGreaterThan(0);
            for (const hand of hands) expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(hand);
          }
        },
      ),
    );
  });
});
