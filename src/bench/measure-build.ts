import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Contestant, runCommandOf, usualSlides } from './contestant.ts';
import { type Measurement, Samples } from './measurement.ts';
import type { Place } from './tools/tool.ts';
import { inTurn, type Workshop, whoCan } from './workshop.ts';

/** Builds from nothing; gives back the wall time of the command, Node.js and all. */
async function build({ tool }: Contestant, place: Place): Promise<number> {
  if (!tool.build) throw new Error('it builds nothing');
  await rm(join(place.talk, tool.build.makes), { recursive: true, force: true });
  return runCommandOf(place, tool.build.command(place));
}

const title = `Cold build of ${usualSlides} slides with six charts: wall time of the command`;

async function measureUsual(workshop: Workshop): Promise<Measurement> {
  const samples = new Samples();
  const contestants = whoCan(workshop, (tool) => tool.build !== undefined);
  await inTurn('Build', contestants, workshop.runs + 1, [samples], async (contestant, round) => {
    const milliseconds = await build(contestant, await contestant.place());
    // The first one meets a disk that has not yet read the programs.
    if (round > 0) samples.add(contestant.tool, milliseconds);
  });
  return { title, unit: 'milliseconds', spread: 'p25 to p75', results: samples.results() };
}

/** The same for a program that has to get its own code ready first, as after an installation. */
async function measureChanged(workshop: Workshop): Promise<Measurement> {
  const samples = new Samples();
  const contestants = whoCan(workshop, ({ role, build }) =>
    role === 'floor' ? build !== undefined : build?.change !== undefined,
  );
  await inTurn('Build of a changed program', contestants, workshop.runs, [samples], async (contestant) => {
    const place = await contestant.place();
    await contestant.tool.build?.change?.(place);
    samples.add(contestant.tool, await build(contestant, place));
  });
  return {
    title: `${title}, its own code changed before`,
    unit: 'milliseconds',
    spread: 'p25 to p75',
    results: samples.results(),
  };
}

/** How long each tool's own command takes from nothing to a site. */
export async function measureBuild(workshop: Workshop): Promise<Measurement[]> {
  return [await measureUsual(workshop), await measureChanged(workshop)];
}
