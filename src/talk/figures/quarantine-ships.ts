/** Three ships met the line in three ways: signs beside the map, since where at sea it happened is not known to it. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Block, drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import { group, line, type Point, step } from '../../figures/svg.ts';
import {
  formatDate,
  formatFigure,
  type QuarantineShip,
  quarantine,
  quarantineShips,
  type ShipOutcome,
} from '../data/index.ts';

/** The column of notes, CSS pixels of the slide. */
export const notesColumn = { x: 1026, y: 44, width: 182 } as const;

const signHeight = 34;
/** From the column's edge to the line that every sign shows. */
const lineAt = 34;
/** How far right a sign's course begins. */
const courseFrom = 150;
/** From one note to the next sign. */
const between = 22;

const dayOf = ({ date }: QuarantineShip['event']): string => formatDate(date).replace(/ \d{4}$/, '');

const head = (x: number, towards: -1 | 1): string => `M${x - towards * 10} -7L${x} 0L${x - towards * 10} 7`;

/** A ship's course from the right, about a line at x = `lineAt`. */
const courses: Readonly<Record<ShipOutcome, string>> = {
  'turned back': `M${courseFrom} -7H${lineAt + 40}a7 7 0 0 0 0 14H${courseFrom - 1}m-10 -7l10 7l-10 7`,
  'let pass': `M${courseFrom} 0H1${head(0, -1)}`,
  'boarded, let go on': `M${courseFrom} 0H${lineAt + 7}M${lineAt - 7} 0H1${head(0, -1)}`,
};

function sign(outcome: ShipOutcome, { x, y }: Point): Element {
  const middle = y + signHeight / 2;
  const half = 7;
  const barrier = line({ x: x + lineAt, y }, { x: x + lineAt, y: y + signHeight }, 'stroke-us', 4);
  const course = s('path', {
    className: ['stroke-ink'],
    strokeWidth: 3,
    transform: `translate(${x} ${middle})`,
    d: courses[outcome],
  });
  if (outcome !== 'boarded, let go on') return group([barrier, course]);
  const stop = s('rect', {
    className: ['fill-us'],
    x: x + lineAt - half,
    y: middle - half,
    width: 2 * half,
    height: 2 * half,
  });
  return group([barrier, course, stop]);
}

type ShipName = keyof typeof quarantineShips;
const { kimovsk, bucharest, marucla } = quarantineShips;

/** What is told of each ship, a paragraph each; with the first, of all that turned round. */
const told: Readonly<Record<ShipName, readonly string[]>> = {
  kimovsk: [
    `turned back on ${dayOf(kimovsk.event)}, the day before the line was in force`,
    `${formatFigure(quarantine.shipsTurned)} Bloc ships turned round in all`,
  ],
  bucharest: [`${bucharest.kind}: let pass on ${dayOf(bucharest.event)}`],
  marucla: [`${marucla.kind}: boarded on ${dayOf(marucla.event)}, let go on`],
};

const words = (paragraphs: readonly Paragraph[]): Block => setBlock(paragraphs, notesColumn.width);

const noteOf = (ship: ShipName): Block =>
  words([
    { text: quarantineShips[ship].name, style: 'label-strong', size: 24 },
    ...told[ship].map((text, index): Paragraph => ({ text, style: 'label', above: index > 0 ? 6 : 0 })),
  ]);

/** The notes in order of time, one step each; with the first, under them all, how to read them. */
export function shipNotes(): Element[] {
  const { x } = notesColumn;
  let y: number = notesColumn.y;
  const notes = (Object.keys(quarantineShips) as ShipName[]).map((ship, index) => {
    const note = noteOf(ship);
    const top = y;
    y += signHeight + note.height + between;
    return step(index + 1, [
      sign(quarantineShips[ship].outcome, { x, y: top }),
      drawBlock(note, { x, y: top + signHeight + 2 }),
    ]);
  });
  const key = words([{ text: 'Signs, not positions', style: 'label', role: 'muted' }]);
  return [...notes, step(1, [drawBlock(key, { x, y })])];
}
