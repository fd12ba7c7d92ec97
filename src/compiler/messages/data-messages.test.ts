import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordFaults } from '../../build/talk-vocabulary.ts';
import type { DataFault } from '../../records/index.ts';
import { dataMessages } from './data-messages.ts';
import { formatMessage } from './message.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'data-'));
  mkdirSync(join(root, 'src/talk/data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (text: string): void => writeFileSync(join(root, 'src/talk/data/soldiers.ts'), text);
const said = (...faults: DataFault[]): string[] => dataMessages(root, faults).map(formatMessage);

const record = 'The value "soldiers"';
const unit: DataFault = {
  record,
  says: 'has the unit "peple", which is not known.',
  wrong: { word: 'peple', allowed: ['people', 'ships'] },
  clues: ['peple'],
  recordClues: ['Soldiers', 'soldiers'],
};

describe('dataMessages', () => {
  it('finds nothing to say of this talk', () => expect(recordFaults).toEqual([]));

  it('names the place of the word that is wrong, the one nearest to its record', () => {
    const other = "export const a = recorded(1, 'peple', 'Sailors', '1901', ['x']);\n";
    write(`${other}\n${other.replace('Sailors', 'Soldiers')}`);
    expect(said(unit)).toEqual([
      `src/talk/data/soldiers.ts:3:30  error  ${record} has the unit "peple", which is not known. Did you mean "people"?  (data-invalid)`,
    ]);
  });

  it('names the place of the record where the word is not found, and else the folder', () => {
    const fault: DataFault = { record, says: 'has no source.', clues: [], recordClues: unit.recordClues };
    write("export const a = recorded(1, 'people', 'Soldiers', '1901', []);");
    expect(said(fault)).toEqual([
      `src/talk/data/soldiers.ts:1:40  error  ${record} has no source.  (data-invalid)`,
    ]);
    write('');
    expect(said(fault)).toEqual([`src/talk/data/:1:1  error  ${record} has no source.  (data-invalid)`]);
  });

  it('tells of thousands set off by a full stop, in code alone', () => {
    write(
      "// 155.000\nexport const a = recorded(155.000, 'people', 'From 12.000 on', '1901', ['x']); // 1.000\n",
    );
    expect(said()).toEqual([
      'src/talk/data/soldiers.ts:2:27  error  155.000 is read as 155. Write 155_000 for thousands, or 155 alone.  (data-invalid)',
    ]);
  });

  it('has nothing to say of a project without code of its own', () => {
    rmSync(join(root, 'src'), { recursive: true });
    expect(said()).toEqual([]);
  });
});
