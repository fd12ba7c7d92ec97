import { describe, expect, it } from 'vitest';
import { type Piece, readPieces } from './content-stream.ts';
import { operationsOf } from './operations.ts';

const read = (source: string): Piece[] | null => {
  const operations = operationsOf(source);
  return operations && readPieces(operations);
};

const painted = (source: string) =>
  read(source)?.flatMap((piece) => ('mark' in piece ? [[piece.kind, piece.mark]] : []));

describe('readPieces', () => {
  it('tells paths, texts and objects apart, each under its mark', () => {
    const source = `q 1 0 0 1 5 5 cm
      /P <</MCID 3 >>BDC BT /F1 12 Tf (a \\) b) Tj ET 0 0 m 5 5 l S EMC
      0 0 10 10 re f /X1 Do Q`;
    expect(painted(source)).toEqual([
      ['text', 3],
      ['path', 3],
      ['path', null],
      ['object', null],
    ]);
  });

  it('keeps a clip as state: it draws nothing', () => {
    expect(painted('0 0 10 10 re W* n 1 0 0 rg')).toEqual([]);
    expect(read('0 0 10 10 re W n')).toEqual([{ kind: 'state', text: '0 0 10 10 re\nW\nn' }]);
  });

  it('leaves the letters that a ligature is read as inside their text', () => {
    const [text] = read('BT /Span<</ActualText <FEFF00A0> >> BDC <01> Tj EMC <02> Tj ET') ?? [];
    expect(text).toMatchObject({ kind: 'text', mark: null });
    expect(text?.text).toContain('/Span<</ActualText <FEFF00A0> >> BDC');
  });

  it('says where a rectangle stands on the page', () => {
    const pieces = read('.5 0 0 -.5 0 540 cm q 2 0 0 2 10 20 cm 1 2 30 40 re f Q 0 0 4 4 re f');
    expect(pieces?.flatMap((piece) => (piece.kind === 'path' ? [piece.box] : []))).toEqual([
      [6, 488, 36, 528],
      [0, 538, 2, 540],
    ]);
  });

  it('gives up on what it does not know', () => {
    expect(read('BT /P <</MCID 0>> BDC (a) Tj EMC ET')).toBeNull();
    expect(read('BI /W 1 /H 1 ID x EI')).toBeNull();
    expect(read('EMC')).toBeNull();
    expect(read('/P <</MCID 0>> BDC (a) Tj')).toBeNull();
    expect(read('(never closed')).toBeNull();
    expect(read('1 2')).toBeNull();
  });
});
