import type { Page } from 'playwright-core';
import type { Contestant } from './contestant.ts';
import { press, rest } from './key-probe.ts';
import type { Measurement } from './measurement.ts';
import { readyForKeys, type Throttling, visit } from './page-visit.ts';
import { inTurn, sampleLists, type Workshop, whoCan } from './workshop.ts';

const sizes = [30, 300, 1000] as const;
const throttlings: readonly Throttling[] = [1, 4];

/** How far a walk goes before it comes back: a talk of thirty slides is long enough, wherever the first keys have led. */
const reach = 10;

/** Walks to and fro in a visit. The first is not measured: what is made or fetched at a first use is no cost of the later keys. */
const walks = 3;

/** Goes forwards and back; gives back how long each key took, in milliseconds. */
async function walk(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const key of ['ArrowRight', 'ArrowLeft'] as const) {
    for (let step = 0; step < reach; step += 1) {
      await rest(page);
      const { pressed, painted } = await press(page, key);
      times.push(painted - pressed);
    }
  }
  return times;
}

const keyTimes = (workshop: Workshop, contestant: Contestant, slides: number, throttling: Throttling) =>
  visit(workshop, contestant, { slides, throttling }, async (visited) => {
    await readyForKeys(visited);
    await walk(visited.page);
    const times: number[] = [];
    for (let measured = 1; measured < walks; measured += 1) times.push(...(await walk(visited.page)));
    return times;
  });

async function measureOne(workshop: Workshop, slides: number, throttling: Throttling): Promise<Measurement> {
  const contestants = whoCan(workshop, ({ pages }) => pages !== undefined);
  const samples = sampleLists(1);
  await inTurn(`Keys, ${slides} slides`, contestants, workshop.runs, samples, async (contestant) => {
    samples[0]?.add(contestant.tool, ...(await keyTimes(workshop, contestant, slides, throttling)));
  });
  const speed = throttling === 1 ? '' : `, processor slowed down ${throttling} times`;
  const presses = (walks - 1) * reach * 2 * workshop.runs;
  return {
    title: `Key press to the next slide painted, ${slides} slides${speed} (${presses} presses)`,
    unit: 'milliseconds',
    spread: 'p95',
    results: samples.flatMap((one) => one.results()),
  };
}

/** From the moment the browser hears of the key to the moment the next slide is painted, at three lengths of the talk. */
export async function measureKeys(workshop: Workshop): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const slides of sizes) {
    for (const throttling of throttlings) {
      measurements.push(await measureOne(workshop, slides, throttling));
    }
  }
  return measurements;
}
