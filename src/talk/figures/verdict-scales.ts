/** Did superiority decide it? A balance that stays level: yes and no hang from its arms, the answers between from its stand. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Block, drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, line, round, step } from '../../figures/svg.ts';
import { argument, type Position, quotations } from '../data/index.ts';

type Answer = Position['answer'];

const advisers = quotations['six-advisers'];
/** Words of six of Kennedy's advisers, exactly as they have them (tested). */
export const advisersPhrase = 'not the significance but the insignificance of nuclear superiority';

interface Pan {
  readonly answer: Answer;
  readonly name: string;
  /** The step it comes with. */
  readonly step: number;
  /** What follows the positions. */
  readonly words?: string;
}

/** The answers from left to right. */
const pans: readonly Pan[] = [
  { answer: 'yes', name: 'Yes', step: 1 },
  { answer: 'between', name: 'Between', step: 3 },
  { answer: 'no', name: 'No', step: 2, words: `The advisers’ words: “${advisersPhrase}”` },
];
const question = 'Did superiority decide it?';
const asked = argument.filter((position) => position.question === 'superiority');
const saying = (wanted: Answer): Position[] => asked.filter(({ answer }) => answer === wanted);

/** Distance of two columns, CSS pixels. */
const gap = 44;
/** The beam below the question, and the pans below the beam. */
const beam = { y: 52, width: 5, drop: 54 } as const;
const panTop = beam.y + beam.drop;

function setPan({ answer, words }: Pan, width: number): Block {
  const positions = saying(answer).flatMap(({ who, says }): Paragraph[] => [
    { text: says, style: 'note', size: 24, above: 12 },
    { text: who, style: 'label', role: 'muted', size: 21, above: 3 },
  ]);
  const after: Paragraph[] = words ? [{ text: words, style: 'note', size: 24, above: 12 }] : [];
  return setBlock([...positions, ...after], width);
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** The cords of a pan, or the legs of the stand: from the beam to both ends of the column. */
function drawSupport({ x, width }: Column, weight: number): Element {
  const middle = round(x + width / 2);
  const half = Math.min(width / 2, 112);
  const d = `M${round(middle - half)} ${panTop}L${middle} ${beam.y}L${round(middle + half)} ${panTop}`;
  return s('path', { className: ['stroke-ink'], d, strokeWidth: weight, strokeLinejoin: 'round' });
}

function drawPan(pan: Pan, { x, width }: Column): Element[] {
  const name = setBlock([{ text: pan.name, style: 'label-strong', size: 26 }], width);
  return [
    drawBlock(name, { x: x + width / 2, y: panTop - name.height - 2 }, 'middle'),
    step(pan.step, [drawBlock(setPan(pan, width), { x, y: panTop })]),
  ];
}

function draw({ width, height }: FigureFrame): string {
  const panWidth = (width - (pans.length - 1) * gap) / pans.length;
  const columns = pans.map((pan, index) => ({ pan, x: index * (panWidth + gap), width: panWidth }));
  const heading = setBlock([{ text: question, style: 'label-strong', size: 34 }], width);
  const arm = panWidth / 2;
  return drawing(width, height, [
    drawBlock(heading, { x: width / 2, y: 0 }, 'middle'),
    line({ x: arm, y: beam.y }, { x: width - arm, y: beam.y }, 'stroke-ink', beam.width),
    ...columns.flatMap(({ pan, ...column }) => [
      drawSupport(column, pan.answer === 'between' ? 4 : 1.5),
      line({ x: column.x, y: panTop }, { x: column.x + panWidth, y: panTop }, 'stroke-ink', 2),
      ...drawPan(pan, column),
    ]),
  ]);
}

const told = ({ answer, name }: Pan): string =>
  `${name}: ${saying(answer)
    .map(({ who, says }) => `${says} (${who})`)
    .join(' ')}`;

/** Slide 33: the question and the level balance stand from the start; step 1 brings yes, 2 no, 3 the answers between. */
export const verdictScales: FigureDefinition = {
  summary: `${question} A level balance. ${pans.map(told).join(' ')} The advisers wrote of “${advisersPhrase}”.`,
  basis: 'A debate that is not settled',
  sources: sourcesOf([advisers, ...asked]),
  table: {
    caption: question,
    columns: ['Answer', 'Who', 'What they say'],
    rows: pans.flatMap(({ answer, name }) => saying(answer).map(({ who, says }) => [name, who, says])),
  },
  place: 'evidence',
  draw,
};
