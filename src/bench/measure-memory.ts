import { usualSlides } from './contestant.ts';
import { goTo } from './key-probe.ts';
import type { Measurement } from './measurement.ts';
import { metric, readyForKeys, visit } from './page-visit.ts';
import { inTurn, sampleLists, type Workshop, whoCan } from './workshop.ts';

/** What the page's scripts hold when the talk has been gone through and what can go has gone. */
export async function measureMemory(workshop: Workshop): Promise<Measurement[]> {
  const contestants = whoCan(workshop, ({ pages }) => pages !== undefined);
  const lists = sampleLists(1);
  await inTurn('Memory', contestants, workshop.runs, lists, async (contestant) => {
    const used = await visit(workshop, contestant, { throttling: 1 }, async (page) => {
      await readyForKeys(page);
      await goTo(page.page, usualSlides);
      await page.cdp.send('HeapProfiler.enable');
      await page.cdp.send('HeapProfiler.collectGarbage');
      return metric(page, 'JSHeapUsedSize');
    });
    lists[0]?.add(contestant.tool, used);
  });
  const title = `JavaScript heap after slide ${usualSlides}`;
  return lists.map((samples) => ({ title, unit: 'bytes', spread: 'p25 to p75', results: samples.results() }));
}
