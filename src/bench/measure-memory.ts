import { type Contestant, usualSlides } from './contestant.ts';
import { goTo } from './key-probe.ts';
import type { Measurement } from './measurement.ts';
import { metric, readyForKeys, visit } from './page-visit.ts';
import { inTurn, sampleLists, type Workshop, whoCan } from './workshop.ts';

const longSlides = 1000;

/** Gone through slide by slide, as a talk is: what is held for slides left behind is there. */
const heapAfter = (workshop: Workshop, contestant: Contestant, slides: number): Promise<number> =>
  visit(workshop, contestant, { slides, throttling: 1 }, async (visited) => {
    await readyForKeys(visited);
    await goTo(visited.page, slides);
    await visited.cdp.send('HeapProfiler.enable');
    await visited.cdp.send('HeapProfiler.collectGarbage');
    return metric(visited, 'JSHeapUsedSize');
  });

/** A thousand keys for every tool are enough once. */
async function measureOne(workshop: Workshop, slides: number): Promise<Measurement[]> {
  const contestants = whoCan(workshop, ({ pages }) => pages !== undefined);
  const runs = slides === longSlides ? 1 : workshop.runs;
  const lists = sampleLists(1);
  await inTurn(`Memory, ${slides} slides`, contestants, runs, lists, async (contestant) => {
    lists[0]?.add(contestant.tool, await heapAfter(workshop, contestant, slides));
  });
  const title = `JavaScript heap after slide ${slides}${runs === 1 ? ', one run' : ''}`;
  return lists.map((samples) => ({ title, unit: 'bytes', spread: 'p25 to p75', results: samples.results() }));
}

/** What the page's scripts hold when the talk has been gone through and what can go has gone. */
export async function measureMemory(workshop: Workshop): Promise<Measurement[]> {
  const usual = await measureOne(workshop, usualSlides);
  return [...usual, ...(await measureOne(workshop, longSlides))];
}
