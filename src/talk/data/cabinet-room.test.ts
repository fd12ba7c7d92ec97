import { describe, expect, it } from 'vitest';
import { cabinetRoomPositions, type RoomPosition } from './cabinet-room.ts';
import { quotations } from './quotations.ts';

const positions: readonly (readonly [string, RoomPosition])[] = Object.entries(cabinetRoomPositions);

describe('positions in the Cabinet Room', () => {
  it.each(positions)(
    '%s has room for its words where it quotes, and none where it does not',
    (_, position) => {
      const quotes = position.quotes !== undefined || position.reported !== undefined;
      expect(position.says.includes('“”')).toBe(quotes);
    },
  );

  it('quotes its quotations exactly, on their own days and with their sources', () => {
    const quoting = positions.filter(([, { quotes }]) => quotes);
    expect(quoting.map(([name]) => name)).toEqual(['mcnamara', 'sorensen', 'jointChiefs']);
    for (const [name, { quotes, date, sources }] of quoting) {
      const quotation = quotations[quotes?.from ?? 'essay-opening'];
      expect(quotation.text, name).toContain(quotes?.phrase);
      expect(quotation.date, name).toBe(date);
      expect(sources, name).toEqual(expect.arrayContaining([...quotation.sources]));
    }
  });

  it('stands in order of days, from the strike to the quarantine', () => {
    const dates = positions.flatMap(([, { date }]) => (date ? [date] : []));
    expect(dates).toEqual(dates.toSorted());
    expect(cabinetRoomPositions.firstIdea.on).toBe('air strike');
    expect(cabinetRoomPositions.kennedy).toMatchObject({ on: 'quarantine', date: '1962-10-20' });
  });
});
