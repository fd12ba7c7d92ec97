import { usualSlides } from './contestant.ts';
import { type Measurement, Samples } from './measurement.ts';
import { inTurn, type Workshop, whoCan } from './workshop.ts';

const title = `Cold build of ${usualSlides} slides with six charts: wall time of the command`;

async function measureUsual(workshop: Workshop): Promise<Measurement> {
  const samples = new Samples();
  const contestants = whoCan(workshop, (tool) => tool.build !== undefined);
  await inTurn('Build', contestants, workshop.runs + 1, [samples], async (contestant, round) => {
    const milliseconds = await contestant.buildAnew();
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
    await contestant.tool.build?.change?.(await contestant.place());
    samples.add(contestant.tool, await contestant.buildAnew());
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
