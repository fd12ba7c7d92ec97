import { describe, expect, it } from 'vitest';
import { readPieces } from './content-stream.ts';
import { markPieces, type OldMarks } from './mark-pieces.ts';
import { operationsOf } from './operations.ts';

/** Marks 0 to 2 are a headline, a picture's text and a paragraph; 5 is a ground. */
const old: OldMarks<string> = {
  ownerOf: (mark) => ['headline', 'label', 'paragraph', null, null, 'ground'][mark] ?? null,
  pictureOf: (owner) => (owner === 'label' ? 'picture' : null),
};

const text = (mark: number): string => `/P <</MCID ${mark}>> BDC BT (t${mark}) Tj ET EMC`;

function marked(source: string, foot = 0) {
  const around = { picture: null, first: 0, foot };
  const { lines, ...rest } = markPieces(readPieces(operationsOf(source) ?? []) ?? [], old, around);
  return { text: `${lines.join('\n')}\n`, ...rest };
}

describe('markPieces', () => {
  it('numbers the marks anew, from 0, and says which was which', () => {
    const { text: page, marks, renamed } = marked(`${text(2)} ${text(0)}`);
    expect(page).toBe(
      '/Span <</MCID 0>> BDC\nBT\n(t2) Tj\nET\nEMC\n/Span <</MCID 1>> BDC\nBT\n(t0) Tj\nET\nEMC\n',
    );
    expect(marks.map(({ owner }) => owner)).toEqual(['paragraph', 'headline']);
    expect([...renamed]).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });

  it('makes an artifact of what no tag holds, and of a tag’s bare lines and grounds', () => {
    const { text: page, marks } = marked('/P <</MCID 5>> BDC 0 0 9 9 re f EMC 1 1 5 5 re S BT (7) Tj ET');
    expect(page).toBe('/Artifact BMC\n0 0 9 9 re\nf\n1 1 5 5 re\nS\nBT\n(7) Tj\nET\nEMC\n');
    expect(marks).toEqual([]);
  });

  it('gives a picture its lines, before and after its texts, up to the next text', () => {
    const { text: page, marks } = marked(
      `/P <</MCID 1>> BDC 1 2 3 4 re f EMC 0 0 m 5 5 l S ${text(1)} 6 6 2 2 re f BT (foot) Tj ET 8 8 1 1 re f`,
    );
    expect(marks).toEqual([{ owner: 'picture', isPicture: true, mark: 0, box: [1, 2, 4, 6] }]);
    expect(page).toMatch(
      /^\/Figure <<\/MCID 0>> BDC\n1 2 3 4 re\nf\n0 0 m[\s\S]*6 6 2 2 re\nf\nEMC\n\/Artifact BMC\nBT\n\(foot\)/,
    );
    expect(page.endsWith('8 8 1 1 re\nf\nEMC\n')).toBe(true);
  });

  it('tells the foot of a sheet from decoration', () => {
    const at = (y: number): string => `BT 1 0 0 1 40 ${y} Tm (words) Tj ET`;
    const { text: page, marks } = marked(`${at(20)} ${at(300)} /P <</MCID 0>> BDC ${at(30)} EMC`, 48);
    expect(page.match(/^\/.*$/gm)).toEqual([
      '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
      '/Artifact BMC',
      '/Span <</MCID 0>> BDC',
    ]);
    expect(marks).toHaveLength(1);
  });

  it('changes nothing of what is drawn', () => {
    const source = `q 1 0 0 rg ${text(0)} 0 0 m 1 1 l S Q ${text(2)} /X1 Do`;
    const drawn = (stream: string) =>
      (operationsOf(stream) ?? []).filter(({ operator }) => !/^(?:BDC|BMC|EMC)$/.test(operator));
    expect(drawn(marked(source).text)).toEqual(drawn(source));
  });
});
