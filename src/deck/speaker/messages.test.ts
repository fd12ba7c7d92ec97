import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MoveMessage,
  readMove,
  readRequest,
  readState,
  type ShowState,
  type SpeakerRequest,
  signed,
} from './messages.ts';

const state: ShowState = {
  slide: 'excomm',
  step: 2,
  black: false,
  cut: 20,
  clock: { run: 1000, runningSince: null },
  votes: { excomm: [4, 4, 1] },
  timer: { slide: 'excomm', endsAt: 5, seconds: 180 },
};
const move: MoveMessage = { kind: 'move', area: { left: -1280, top: 0, width: 1280, height: 800 } };
const requests: readonly SpeakerRequest[] = [
  { kind: 'hello' },
  { kind: 'next' },
  { kind: 'previous' },
  { kind: 'go', slide: 'mirror' },
  {
    kind: 'key',
    pressed: { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, shiftKey: false, repeat: true },
  },
  { kind: 'cut', cut: 10 },
  { kind: 'clock', action: 'reset' },
  { kind: 'count', decision: 'excomm', option: 3 },
  { kind: 'count-to', decision: 'excomm', option: 3, hands: 17 },
  { kind: 'take-back', decision: 'excomm' },
  { kind: 'clear', decision: 'excomm' },
  { kind: 'screens', change: 'swap' },
  { kind: 'full-screen' },
];

describe('messages of the two windows', () => {
  it('are read as they were sent', () => {
    expect(readState(structuredClone(signed(state)))).toEqual(state);
    for (const request of requests) expect(readRequest(structuredClone(signed(request)))).toEqual(request);
    expect(readMove(structuredClone(signed(move)))).toEqual(move.area);
  });

  it('are nothing without the deck’s name', () => {
    expect(readState(state)).toBeNull();
    expect(readMove(move)).toBeNull();
    for (const request of requests) expect(readRequest(request)).toBeNull();
  });

  it('are not taken for one another, and nothing strange gets through or throws', () => {
    for (const other of [state, move]) expect(readRequest(signed(other))).toBeNull();
    for (const other of [...requests, move]) expect(readState(signed(other))).toBeNull();
    for (const other of [...requests, state]) expect(readMove(signed(other))).toBeNull();
    const kinds = fc.constantFrom(...requests.map(({ kind }) => kind), 'other');
    const strange = fc.record(
      {
        kind: kinds,
        slide: fc.anything(),
        pressed: fc.anything(),
        action: fc.anything(),
        decision: fc.anything(),
        change: fc.anything(),
        area: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(strange, (message) => {
        const read = readRequest(signed(message));
        if (read?.kind === 'go') expect(typeof read.slide).toBe('string');
        if (read?.kind === 'screens') expect(['place', 'swap']).toContain(read.change);
        if (read?.kind === 'count') expect(Number.isInteger(read.option)).toBe(true);
        expect(readState(signed(message))).toBeNull();
      }),
    );
  });
});
