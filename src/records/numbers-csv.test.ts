import { describe, expect, it } from 'vitest';
import { sources } from '../talk/data/sources/index.ts';
import { values } from '../talk/data/values.ts';
import { aboutFigure } from './about-figure.ts';
import { numbersCsv } from './numbers-csv.ts';
import { recorded } from './recorded.ts';
import type { Source } from './source.ts';

const ships = recorded(16, 'ships', 'Ships, “all” of them', '1962-10', ['frus6'], {
  range: { low: 14, high: 16 },
  caveat: 'Counted twice,\nonce in haste.',
  evidence: 'sixteen ships',
  qualifier: 'about',
});

describe('numbersCsv', () => {
  it('has a head, and a row with every part of a record, quoted where it must be', () => {
    const csv = numbersCsv([['ships', ships]], (key) => key);
    expect(csv).toBe(
      'name,counts,value,unit,low,high,qualifier,date,confidence,caveat,evidence,sources\r\n' +
        'ships,"Ships, “all” of them",16,ships,14,16,about,1962-10,high,"Counted twice,\nonce in haste.",sixteen ships,frus6\r\n',
    );
  });

  it('lets no cell be run as a formula', () => {
    const csv = numbersCsv([['=1+1', { ...ships, counts: '+cmd', caveat: '@x' }]], (key) => key);
    expect(csv).toContain("'=1+1,'+cmd,16,");
    expect(csv).toContain(",'@x,");
  });

  it('holds every number that slides can name', () => {
    const known: Readonly<Record<string, Source>> = sources;
    const csv = numbersCsv(Object.entries(values), (key) => known[key]?.short ?? '');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(Object.keys(values).length + 1);
    expect(csv).toContain('stockpile.us.1962,"US stockpile, 1962",25540,warheads,');
  });
});

describe('aboutFigure', () => {
  const said = (figure: Parameters<typeof aboutFigure>[0]): string[] =>
    aboutFigure(figure).map(({ term, words }) => `${term}: ${words}`.replaceAll('\u00a0', ' '));

  it('answers in order, and leaves out what the record does not have', () => {
    expect(said(ships)).toEqual([
      'Counts: Ships, “all” of them',
      'The number: about 16 ships',
      'Between: 14–16',
      'When: October 1962',
      'How sure: read, and checked against a second source or the document itself',
      'Bear in mind: Counted twice,\nonce in haste.',
      'Rests on: “sixteen ships”',
    ]);
  });

  it('says what a number was worked out from', () => {
    const [from] = said(values['ratio.stockpile.1962']).filter((line) => line.startsWith('Worked out'));
    expect(from).toContain('US stockpile, 1962; Soviet stockpile, 1962');
  });
});
