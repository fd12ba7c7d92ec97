/** Everything in the data module that rests on a source, gathered by walking its records. For tests and checks. */
import { argument } from './argument.ts';
import { cabinetRoomPositions, cabinetTable } from './cabinet-room.ts';
import { channels } from './channels.ts';
import { forcesInCuba } from './cuba-forces.ts';
import { type Decision, decisions } from './decisions.ts';
import * as deliveryVehicles from './delivery-vehicles.ts';
import { disclosures } from './disclosures.ts';
import { distances } from './distances.ts';
import { essayArsenal, essayComparisons } from './essay.ts';
import { essayClaims } from './essay-claims.ts';
import { essayFigures, essayRatios, essayTotals } from './essay-figures.ts';
import { eventsInNumbers } from './events-in-numbers.ts';
import { furtherReading } from './further-reading.ts';
import { letters } from './letters.ts';
import { missiles, rangesAsStated } from './missiles.ts';
import { orderOfBattle1962 } from './order-of-battle.ts';
import { photographs } from './photographs.ts';
import { cities, sites } from './places.ts';
import type { Figure, Sources } from './provenance.ts';
import { quarantine } from './quarantine.ts';
import { quotations } from './quotations.ts';
import * as ratios from './ratios.ts';
import * as sovietForces from './soviet-forces.ts';
import { stockpileRatios, stockpileWarheads } from './stockpiles.ts';
import { thirteenDays } from './thirteen-days.ts';
import { timeline } from './timeline.ts';
import { twoAnswers } from './two-answers.ts';
import * as usForces from './us-forces.ts';
import { values } from './values.ts';

/** A record that names sources, and the path to it: `timeline.bucharest`. */
export interface SourceUse {
  readonly where: string;
  readonly record: { readonly sources: Sources };
}

/** Without the votes whose question is the talk’s own. */
const sourced = (all: Readonly<Record<string, Decision>>) =>
  Object.fromEntries(Object.entries(all).filter(([, { sources }]) => sources.length > 0));

const roots = () => ({
  photographs,
  channels,
  cabinetTable,
  cabinetRoomPositions,
  argument,
  cities,
  decisions: sourced(decisions),
  deliveryVehicles,
  disclosures,
  distances,
  essayArsenal,
  essayClaims,
  essayComparisons,
  essayFigures,
  essayRatios,
  essayTotals,
  eventsInNumbers,
  forcesInCuba,
  furtherReading,
  letters,
  missiles,
  orderOfBattle1962,
  quarantine,
  quotations,
  rangesAsStated,
  ratios,
  sites,
  sovietForces,
  stockpileRatios,
  stockpileWarheads,
  thirteenDays,
  timeline,
  twoAnswers,
  usForces,
  values,
});

const childrenOf = (node: object): Iterable<readonly [unknown, unknown]> =>
  node instanceof Map ? node : Object.entries(node);

function* walk(node: unknown, where: string, seen: Set<unknown>): Generator<SourceUse> {
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  if ('sources' in node) yield { where, record: node as SourceUse['record'] };
  for (const [key, child] of childrenOf(node)) yield* walk(child, where ? `${where}.${key}` : `${key}`, seen);
}

/** Every record of the data module that names sources, each once, under the first path it was met by. */
export const allSourceUses = (): readonly SourceUse[] => [...walk(roots(), '', new Set())];

/** A figure and the path to it: `values.stockpile.us.1962`. */
export interface FigureUse {
  readonly where: string;
  readonly figure: Figure;
}

const isFigure = (record: object): record is Figure => 'value' in record && 'unit' in record;

/** Every figure of the data module, each once, the parts of derived ones included. */
export const allFigures = (): readonly FigureUse[] =>
  allSourceUses().flatMap(({ where, record }) => (isFigure(record) ? [{ where, figure: record }] : []));
