/** The whole bench: who is measured, what, in which order. */
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/index.ts';
import { exitCodes, Failure } from '../program/exit.ts';
import { counted } from '../program/terminal.ts';
import { browserProgram } from './browser-program.ts';
import { Contestant } from './contestant.ts';
import { measureBuild } from './measure-build.ts';
import { measureBytes, measurePaint } from './measure-first-slide.ts';
import { measureKeys } from './measure-keys.ts';
import { measureMemory } from './measure-memory.ts';
import { measurePdf } from './measure-pdf.ts';
import { measureSave } from './measure-save.ts';
import type { Measurement } from './measurement.ts';
import type { BenchOptions, RowName } from './options.ts';
import { scratchFolder } from './scratch.ts';
import { tableText } from './table.ts';
import { tools } from './tools/index.ts';
import type { Workshop } from './workshop.ts';

type Asked = Extract<BenchOptions, { kind: 'bench' }>;

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const measures: Readonly<Record<RowName, (workshop: Workshop) => Promise<Measurement[]>>> = {
  build: measureBuild,
  bytes: measureBytes,
  paint: measurePaint,
  keys: measureKeys,
  save: measureSave,
  pdf: measurePdf,
  memory: measureMemory,
};

const versionsOf = ({ tool: { name, packages } }: Contestant): string =>
  `  ${name}: ${Object.entries(packages)
    .map(([one, version]) => `${one} ${version}`)
    .join(', ')}`;

/** What the numbers were measured with, a line each. */
function conditions({ runs }: Asked, browser: Browser, contestants: readonly Contestant[]): string[] {
  const rivals = contestants.filter(({ tool }) => tool.role === 'rival');
  return [
    `${counted(runs, 'run')} of each, the tools in turn; keys: two walks to and fro a run.`,
    `Node.js ${process.versions.node}, Chromium ${browser.version()}, ${process.platform} ${process.arch}, ` +
      `${counted(availableParallelism(), 'core')} (${cpus()[0]?.model.trim() ?? 'unknown'}).`,
    'Key presses and first slides: 1280 x 720, motion reduced, no network but this machine’s own.',
    ...(rivals.length > 0 ? ['Installed:', ...rivals.map(versionsOf)] : []),
  ];
}

/** A rival may fail and the rest goes on; without this deck and the floors there is nothing to compare. */
function checkOwn(measurements: readonly Measurement[]): void {
  const own = measurements.flatMap(({ results }) => results).filter(({ tool }) => tool.role !== 'rival');
  const failed = own.find(({ outcome }) => 'reason' in outcome);
  if (!failed || !('reason' in failed.outcome)) return;
  const reason = `${failed.tool.name} could not be measured: ${failed.outcome.reason}`;
  throw new Failure(exitCodes.deckHasErrors, reason);
}

async function measureAll(workshop: Workshop, rows: readonly RowName[]): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const row of rows) measurements.push(...(await measures[row](workshop)));
  return measurements;
}

/** Measures what was asked for and tells the table. Throws Failure: no browser; this deck or a floor could not be measured. */
export async function runBench(asked: Asked, say: (text: string) => void): Promise<void> {
  const program = await browserProgram();
  const browser = await launchBrowser();
  const scratch = await scratchFolder();
  const contestants = tools
    .filter(({ role }) => asked.rivals === 'all' || role !== 'rival')
    .map((tool) => new Contestant(tool, scratch, projectRoot));
  try {
    const workshop = { contestants, browser, program, runs: asked.runs };
    const measurements = await measureAll(workshop, asked.rows);
    say([...conditions(asked, browser, contestants), '', tableText(measurements)].join('\n'));
    checkOwn(measurements);
  } finally {
    await browser.close();
    for (const contestant of contestants) await contestant.close();
  }
}
