import { describe, expect, it } from 'vitest';
import { sources } from '../../talk/data/index.ts';
import type { KnownSource } from '../check.ts';
import { knownSources } from '../known-sources.ts';
import { talkOf } from '../talk.testing.ts';
import { unusedSources } from './unused-sources.ts';

const at = { file: 'src/talk/data/sources/books.ts', line: 7, column: 3 };
const known = (key: string, inData: boolean): KnownSource => ({ key, inData, at });

describe('source-unused', () => {
  it('warns, at the record, of a source that no slide cites and no record rests on', () => {
    const talk = talkOf('# It grew [@baker1999] {#a layout=opener}\n', [
      known('baker1999', false),
      known('cole2001', true),
      known('dale2005', false),
    ]);
    expect(unusedSources(talk)).toEqual([
      {
        ...at,
        level: 'warning',
        rule: 'source-unused',
        reason: 'Nothing uses the source "dale2005": no slide, no figure, no quotation.',
        hint: 'Cite it with "[@dale2005]", or take its record out.',
      },
    ]);
  });

  it('counts a citation in the notes', () => {
    const talk = talkOf('# It grew {#a layout=opener}\n\n:::notes\nSay [@baker1999].\n:::\n', [
      known('baker1999', false),
    ]);
    expect(unusedSources(talk)).toEqual([]);
  });
});

describe('knownSources', () => {
  it('knows every source, the data’s use of it, and where its record stands', () => {
    const all = knownSources();
    expect(all.map(({ key }) => key)).toEqual(Object.keys(sources));
    expect(all.find(({ key }) => key === 'fas2023')).toMatchObject({ inData: true });
    const unplaced = all.filter(({ at: { file, line } }) => file.endsWith('/index.ts') || line < 2);
    expect(unplaced).toEqual([]);
  });
});
