import type { Contestant } from './contestant.ts';
import { press } from './key-probe.ts';
import type { Measurement } from './measurement.ts';
import { readyForKeys, type Throttling, visit } from './page-visit.ts';
import { inTurn, sampleLists, type Workshop, whoCan } from './workshop.ts';

const sizes = [30, 300, 1000] as const;
const throttlings: readonly Throttling[] = [1, 4];

/** Presses a talk is measured by: half of them forwards and half back, so that thirty slides are enough. */
const presses = 40;

const keyTimes = (workshop: Workshop, contestant: Contestant, slides: number, throttling: Throttling) =>
  visit(workshop, contestant, { slides, throttling }, async (page) => {
    await readyForKeys(page);
    const times: number[] = [];
    for (let count = 0; count < presses; count += 1) {
      const { pressed, painted } = await press(page.page, count < presses / 2 ? 'ArrowRight' : 'ArrowLeft');
      times.push(painted - pressed);
    }
    return times;
  });

async function measureOne(workshop: Workshop, slides: number, throttling: Throttling): Promise<Measurement> {
  const contestants = whoCan(workshop, ({ pages }) => pages !== undefined);
  const samples = sampleLists(1);
  await inTurn(`Keys, ${slides} slides`, contestants, 1, samples, async (contestant) => {
    samples[0]?.add(contestant.tool, ...(await keyTimes(workshop, contestant, slides, throttling)));
  });
  const speed = throttling === 1 ? '' : `, processor slowed down ${throttling} times`;
  return {
    title: `Key press to the next slide painted, ${slides} slides${speed} (${presses} presses)`,
    unit: 'milliseconds',
    spread: 'p95',
    results: samples.flatMap((one) => one.results()),
  };
}

/** From the moment the page hears of the key to the moment the next slide is painted, at three lengths of the talk. */
export async function measureKeys(workshop: Workshop): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const slides of sizes) {
    for (const throttling of throttlings) {
      measurements.push(await measureOne(workshop, slides, throttling));
    }
  }
  return measurements;
}
