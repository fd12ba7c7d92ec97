import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommandOf, usualSlides } from './contestant.ts';
import type { Measurement } from './measurement.ts';
import { inTurn, sampleLists, type Workshop, whoCan } from './workshop.ts';

/** How long each tool's own command takes from nothing to a site, Node.js and all. */
export async function measureBuild(workshop: Workshop): Promise<Measurement[]> {
  const samples = sampleLists(1);
  const contestants = whoCan(workshop, ({ build }) => build !== undefined);
  await inTurn('Build', contestants, workshop.runs, samples, async (contestant) => {
    const { tool } = contestant;
    const place = await contestant.place();
    if (!tool.build) return;
    await rm(join(place.talk, tool.build.makes), { recursive: true, force: true });
    samples[0]?.add(tool, await runCommandOf(place, tool.build.command(place)));
  });
  const title = `Cold build of ${usualSlides} slides with six charts: wall time of the command`;
  return samples.map((one) => ({
    title,
    unit: 'milliseconds',
    spread: 'p25 to p75',
    results: one.results(),
  }));
}
