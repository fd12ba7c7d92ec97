/** The two answers of 27 October side by side: what the public letter said, what the secret talk said, and where they part. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Block, drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, line, step } from '../../figures/svg.ts';
import {
  type Answer,
  formatDate,
  type Quotation,
  type QuotationName,
  quotations,
  timeline,
  twoAnswers,
} from '../data/index.ts';

const open: Answer = twoAnswers.public;
const secret: Answer = twoAnswers.secret;

/** Width of the public column and the distance to the secret one, CSS pixels: it has more to say. */
const publicWidth = 416;
const gap = 56;
/** Room at the foot for a source line of two lines, around a rule, and around the answers on Turkey. */
const foot = 22;
const padding = 10;

const clockOf = ({ event }: Answer): string => (timeline[event].clock ?? '').replace(' ', '\u00A0');
/** In quotation marks; “I” stays with its verb. */
const quoted = (name: QuotationName): string => `“${quotations[name].text.replace(' I ', ' I\u00A0')}”`;

/** Who may read it, and since when others can, as far as the record says. */
function fate({ madeFor, knownSince, occasion }: Quotation): string {
  const since = knownSince ? `; known since ${knownSince}` : '';
  return `for ${madeFor}${occasion.endsWith('made public at once') ? '; public at once' : since}`;
}

const head = (name: string, what: string): Paragraph[] => [
  { text: name, style: 'label-strong', size: 34 },
  { text: what, style: 'label', role: 'muted', size: 22 },
];
const dayOf = ({ date }: Quotation): string => formatDate(date).replace(/ \d{4}$/, '');
const words = (text: string, above = 0): Paragraph => ({ text, style: 'note', size: 24, above });
const record = (text: string): Paragraph => ({ text, style: 'label', role: 'muted', above: 2 });

const [publicWords] = open.words;
const [question = publicWords, reply = publicWords, memo = publicWords] = secret.words;

interface Side {
  readonly head: readonly Paragraph[];
  readonly body: readonly Paragraph[];
  readonly onTurkey: string;
}

const publicSide: Side = {
  head: head('In public', `Kennedy’s letter, ${clockOf(open)}`),
  body: [
    words(`For ${open.asks}:`),
    words(quoted(publicWords), 8),
    record(`A letter ${fate(quotations[publicWords])}`),
  ],
  onTurkey: `Turkey: ${open.onTurkey}`,
};
const secretSide: Side = {
  head: head('In secret', `Robert Kennedy to Dobrynin, ${clockOf(secret)}`),
  body: [
    words(`${quoted(question)} … ${quoted(reply)}`),
    record(`Dobrynin’s cable, ${fate(quotations[reply])}`),
    words(quoted(memo), 8),
    record(`R. Kennedy’s memo of ${dayOf(quotations[memo])}, ${fate(quotations[memo])}`),
  ],
  onTurkey: secret.onTurkey,
};

interface Column {
  readonly x: number;
  readonly width: number;
}

/** The head, a rule (broken where it was kept secret) and, at its step, what was said. */
function drawSide(
  { head, body }: Side,
  index: number,
  { x, width }: Column,
  dashes: string | null,
): Element[] {
  const top = setBlock(head, width);
  const y = top.height + padding;
  const rule = s('line', {
    className: ['stroke-ink'],
    x1: x,
    y1: y,
    x2: x + width,
    y2: y,
    strokeWidth: 2,
    strokeDasharray: dashes,
  });
  const said = drawBlock(setBlock(body, width), { x, y: y + padding });
  return [drawBlock(top, { x, y: 0 }), rule, step(index, [said])];
}

const setAnswer = ({ onTurkey }: Side, width: number): Block =>
  setBlock([{ text: onTurkey, style: 'label-strong', role: 'turn', size: 28 }], width);

/** The one row in which the two answers part, over both columns. */
function drawDifference(columns: readonly [Column, Column], bottom: number): Element[] {
  const [left, right] = columns;
  const answers = [setAnswer(publicSide, left.width), setAnswer(secretSide, right.width)] as const;
  const height = Math.max(...answers.map((answer) => answer.height)) + padding;
  const y = bottom - height;
  const width = right.x + right.width;
  return [
    line({ x: 0, y }, { x: width, y }, 'stroke-turn', 4),
    drawBlock(answers[0], { x: left.x, y: y + padding }),
    drawBlock(answers[1], { x: right.x, y: y + padding }),
  ];
}

function draw({ width, height }: FigureFrame): string {
  const left = { x: 0, width: publicWidth };
  const right = { x: publicWidth + gap, width: width - publicWidth - gap };
  return drawing(width, height, [
    ...drawSide(publicSide, 1, left, null),
    ...drawSide(secretSide, 2, right, '6 5'),
    step(3, drawDifference([left, right], height - foot)),
  ]);
}

const told = ({ head, body, onTurkey }: Side): string =>
  [...head, ...body, { text: onTurkey }].map(({ text }) => text).join('; ');

/** Slide 27: the two heads stand from the start; step 1 is the public letter, 2 the secret talk, 3 what the one has and the other leaves out. */
export const twoAnswersFigure: FigureDefinition = {
  summary: `Two answers of ${formatDate(quotations[publicWords].date)}. ${told(publicSide)}. ${told(secretSide)}.`,
  basis: 'The talk as each of the two men wrote it down',
  sources: sourcesOf([open, secret, ...[...open.words, ...secret.words].map((name) => quotations[name])]),
  table: {
    caption: 'The two answers',
    columns: ['', 'In public', 'In secret'],
    rows: [
      ['When', clockOf(open), clockOf(secret)],
      ['Words', quoted(publicWords), [question, reply, memo].map(quoted).join(' ')],
      ['The missiles in Turkey', open.onTurkey, secret.onTurkey],
    ],
  },
  place: 'evidence',
  draw,
};
