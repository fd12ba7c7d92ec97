import { describe, expect, it } from 'vitest';
import { goneBy, goneByBetweenPages, type Reading, roomTimeFormat } from './room-time.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const start: Reading = { wall: 5 * hour, ticks: 5 * hour };
const patience = second;

/** Reads the clocks again and again; a step may set the wall clock, let the machine sleep, or hold the page up. */
function after(...steps: readonly { wall: number; ticks: number; often?: number }[]): number {
  let [before, room] = [start, 0];
  for (const { wall, ticks, often = 1 } of steps) {
    for (let time = 0; time < often; time += 1) {
      const now = { wall: before.wall + wall, ticks: before.ticks + ticks };
      room += goneBy(before, now, patience);
      before = now;
    }
  }
  return room;
}

const awake = { wall: 250, ticks: 250, often: 4 * 60 };

describe('the time in the room', () => {
  it.each([
    ['awake', [awake], minute],
    ['the clock set back', [awake, { wall: -30 * minute, ticks: 250 }, awake], 2 * minute + 250],
    ['the clock set on', [awake, { wall: 2 * hour, ticks: 250 }, awake], 2 * minute + 250],
    [
      'set on and back again',
      [
        { wall: hour, ticks: 250 },
        { wall: -hour, ticks: 250 },
      ],
      500,
    ],
    [
      'asleep, and the ticks stood still',
      [awake, { wall: hour, ticks: 2 * second }, awake],
      hour + 2 * minute,
    ],
    ['asleep, and the ticks went on', [{ wall: hour, ticks: hour }], hour],
    ['held up while the clock was set back', [{ wall: -hour, ticks: 5 * second }], 5 * second],
  ])('goes by: %s', (_, steps, time) => {
    expect(after(...steps)).toBe(time);
  });

  const later = (wall: number, ticks: number): Reading => ({
    wall: start.wall + wall,
    ticks: start.ticks + ticks,
  });
  it.each([
    ['nothing happened', later(second, second), second],
    ['the clock was set back', later(-hour, second), second],
    ['the clock was set on', later(2 * hour, second), second],
    ['another process began, the clock having been set back before', later(second, second - hour), second],
    ['another process began, the clock having been set on before', later(second, second + hour), second],
    ['both clocks lost', later(-hour, -hour), 0],
    ['the tab was elsewhere', later(10 * minute, 10 * minute), 10 * minute],
  ])('goes by between two pages where %s', (_, now, time) => {
    expect(goneByBetweenPages(start, now)).toBe(time);
  });

  it('is stored, and comes back as it was or not at all', () => {
    const time = { ...start, room: 7 };
    expect(roomTimeFormat.parse(roomTimeFormat.serialise(time))).toEqual(time);
    for (const text of [null, '', '[]', '{"room":1,"wall":2}', '{"room":1e999,"wall":2,"ticks":3}'])
      expect(roomTimeFormat.parse(text)).toBeNull();
  });
});
