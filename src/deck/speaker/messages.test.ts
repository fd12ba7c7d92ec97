import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest, readState, type ShowState, type SpeakerRequest, signed } from './messages.ts';

const state: ShowState = {
  slide: 'excomm',
  step: 2,
  black: false,
  cut: 20,
  clock: { run: 1000, runningSince: null },
  votes: { excomm: [4, 4, 1] },
  timer: { slide: 'excomm', endsAt: 5, seconds: 180 },
};
const requests: readonly SpeakerRequest[] = [
  { kind: 'hello' },
  { kind: 'next' },
  { kind: 'previous' },
  { kind: 'go', slide: 'mirror' },
  { kind: 'key', pressed: { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, shiftKey: false } },
  { kind: 'clock', action: 'reset' },
  { kind: 'count', decision: 'excomm', option: 3 },
  { kind: 'take-back', decision: 'excomm' },
  { kind: 'clear', decision: 'excomm' },
];

describe('messages of the two windows', () => {
  it('are read as they were sent', () => {
    expect(readState(structuredClone(signed(state)))).toEqual(state);
    for (const request of requests) expect(readRequest(structuredClone(signed(request)))).toEqual(request);
  });

  it('are nothing without the deck’s name', () => {
    expect(readState(state)).toBeNull();
    for (const request of requests) expect(readRequest(request)).toBeNull();
  });

  it('are not taken for one another, and nothing strange gets through or throws', () => {
    expect(readRequest(signed(state))).toBeNull();
    for (const request of requests) expect(readState(signed(request))).toBeNull();
    const kinds = fc.constantFrom(...requests.map(({ kind }) => kind), 'other');
    const strange = fc.record(
      {
        kind: kinds,
        slide: fc.anything(),
        pressed: fc.anything(),
        action: fc.anything(),
        decision: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(strange, (message) => {
        const read = readRequest(signed(message));
        if (read?.kind === 'go') expect(typeof read.slide).toBe('string');
        if (read?.kind === 'count') expect(Number.isInteger(read.option)).toBe(true);
        expect(readState(signed(message))).toBeNull();
      }),
    );
  });
});
