/** Why missiles for Cuba: three motives, each on its own strand, and the one decision they run into. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import { eventDate } from '../../figures/event-dates.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, type Point, round, step } from '../../figures/svg.ts';
import {
  cubaLaunchersPlanned,
  type Figure,
  formatDate,
  formatFigure,
  quotations,
  type Side,
  sovietReadyWeapons,
  timeline,
  usForwardMissiles,
  usReadyWeapons,
} from '../data/index.ts';

/** From the left edge, CSS pixels: evidence, where the strands leave their rows, where they meet, the decision. */
const left = { evidence: 240, bars: 516, bend: 736, knot: 880, decision: 908 } as const;
/** Room below the last strand and between a strand and the text on it. */
const foot = 12;
const clearance = 12;

const { jupiterTurkey } = usForwardMissiles;
const essay = quotations['essay-parity'];
/** Words of the essay, exactly as it has them (tested). */
export const essayPhrase = 'enhance its international prestige';
const { mongoose } = timeline;
const landing = timeline['bay-of-pigs'];
const proposal = timeline['missiles-proposed'];
const monthOf = (date: string): string => formatDate(date.slice(0, 7));

interface Bar {
  readonly label: string;
  readonly figure: Figure;
  readonly side: Side;
  /** The record has only a range: its bar is light from the low to the high end. */
  readonly asRange?: true;
}

/** What the gap was, all to one scale. */
const bars: readonly Bar[] = [
  { label: `${formatFigure(usReadyWeapons)} US weapons ready`, figure: usReadyWeapons, side: 'us' },
  {
    label: `${formatFigure(sovietReadyWeapons, 'range')} Soviet weapons ready`,
    figure: sovietReadyWeapons,
    side: 'ussr',
    asRange: true,
  },
  {
    label: `${formatFigure(cubaLaunchersPlanned)} launchers planned in Cuba`,
    figure: cubaLaunchersPlanned,
    side: 'ussr',
  },
  {
    label: `${formatFigure(jupiterTurkey)} Jupiters next door, in Turkey`,
    figure: jupiterTurkey,
    side: 'us',
  },
];
const barPitch = 27;
const barHeight = 13;

const spoken = (text: string): Paragraph[] => [{ text, style: 'note', size: 22 }];

/** The motives in the order they are told; the second brings its bars. */
const motives: readonly { readonly name: string; readonly evidence: readonly Paragraph[] }[] = [
  {
    name: 'Guard an ally',
    evidence: spoken(
      `Against invasion: exiles had landed in ${monthOf(landing.date)}, and Operation Mongoose began in ${monthOf(mongoose.date)}`,
    ),
  },
  { name: 'Narrow the gap', evidence: [] },
  {
    name: 'Gain standing',
    evidence: spoken(`The essay’s reason: missiles in Cuba would “${essayPhrase}”`),
  },
];

const decision: readonly Paragraph[] = [
  { text: 'Missiles for Cuba', style: 'label-strong', role: 'ussr', size: 30 },
  {
    text: 'Khrushchev proposes and the leadership approves Operation Anadyr',
    style: 'note',
    size: 22,
    above: 4,
  },
  { text: eventDate(proposal), style: 'label', role: 'muted', above: 6 },
];

function drawBar({ label, figure, side, asRange }: Bar, index: number, top: number): Element[] {
  const y = top + index * barPitch;
  const scale = (left.bend - left.bars) / usReadyWeapons.value;
  const { low, high } = (asRange && figure.range) || { low: figure.value, high: figure.value };
  const bar = (from: number, to: number, opacity: number): Element =>
    s('rect', {
      className: [`fill-${side}`],
      x: left.bars + from * scale,
      y: y + (barPitch - barHeight) / 2 - 1,
      width: (to - from) * scale,
      height: barHeight,
      opacity: opacity === 1 ? null : opacity,
    });
  const name = setBlock([{ text: label, style: 'label', role: side }], left.bars - left.evidence);
  return [
    drawBlock(name, { x: left.evidence, y }),
    bar(0, low, 1),
    ...(high > low ? [bar(low, high, 0.45)] : []),
  ];
}

function strand(y: number, knot: Point): Element {
  const pull = (knot.x - left.bend) / 2;
  const curve = `C${left.bend + pull} ${round(y)} ${knot.x - pull} ${round(knot.y)} ${knot.x} ${round(knot.y)}`;
  return s('path', { className: ['stroke-ussr'], strokeWidth: 3, d: `M0 ${round(y)}H${left.bend}${curve}` });
}

function motive(index: number, y: number, knot: Point): Element {
  const { name, evidence } = motives[index] ?? { name: '', evidence: [] };
  const head = setBlock([{ text: name, style: 'label-strong', size: 30 }], left.evidence);
  const text = setBlock(evidence, left.bend - left.evidence);
  return step(index + 1, [
    strand(y, knot),
    drawBlock(head, { x: 0, y: y - clearance - head.height + 3 }),
    ...(evidence.length > 0
      ? [drawBlock(text, { x: left.evidence, y: y - clearance - text.height })]
      : bars.flatMap((bar, row) => drawBar(bar, row, y - clearance + 4 - bars.length * barPitch))),
  ]);
}

function draw({ width, height }: FigureFrame): string {
  const depth = (height - foot) / motives.length;
  const level = (index: number): number => (index + 1) * depth;
  const knot = { x: left.knot, y: level(1) };
  const half = 10;
  const words = setBlock(decision, width - left.decision);
  return drawing(width, height, [
    ...motives.map((_, index) => motive(index, level(index), knot)),
    s('rect', {
      className: ['fill-ussr'],
      x: knot.x - half,
      y: knot.y - half,
      width: 2 * half,
      height: 2 * half,
    }),
    drawBlock(words, { x: left.decision, y: knot.y - words.height / 2 }),
  ]);
}

/** Slide 5: the diagram of the motives. Step 0 shows the decision alone. */
export const threeMotives: FigureDefinition = {
  summary:
    `Three strands run into one decision: missiles for Cuba, ${eventDate(proposal)}. Guard an ally: exiles had landed at the Bay of Pigs in ` +
    `${monthOf(landing.date)}, and Operation Mongoose began in ${monthOf(mongoose.date)}. Narrow the gap: ${bars.map(({ label }) => label).join(', ')}; ` +
    `the launchers would have narrowed the gap, not closed it. Gain standing: the essay says missiles in Cuba would “${essayPhrase}”.`,
  basis: 'Weapons of autumn 1962; historians weigh the motives differently',
  sources: sourcesOf([proposal, mongoose, landing, ...bars.map(({ figure }) => figure), essay]),
  place: 'evidence',
  draw,
};
