/** The way to the first slide, with a cold cache: what is asked for, when it is painted, when keys work. */
import { type Contestant, usualSlides } from './contestant.ts';
import { firstWorkingPress, goTo } from './key-probe.ts';
import type { Measurement, Samples, Unit } from './measurement.ts';
import { atRest, metric, type Throttling, type Visit, visit } from './page-visit.ts';
import type { ServedFile } from './serve-folder.ts';
import { within } from './within.ts';
import { inTurn, sampleLists, type Workshop, whoCan } from './workshop.ts';

const throttling: Throttling = 4;
const paintMilliseconds = 20_000;

interface Asked {
  readonly bytes: number;
  readonly requests: number;
}

const asked = (files: readonly ServedFile[]): Asked => ({
  bytes: files.reduce((sum, { size }) => sum + size, 0),
  requests: files.length,
});

/** What was asked for until so many milliseconds after the page itself. */
async function askedUntil({ files, began }: Visit, milliseconds: number): Promise<Asked> {
  const end = (await began()) + milliseconds;
  return asked(files.filter(({ time }) => time <= end));
}

const firstPaint = `new Promise((settle) => {
  new PerformanceObserver((list) => {
    const entry = list.getEntriesByName('first-contentful-paint')[0];
    if (entry) settle(entry.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

const paintedFirst = (workshop: Workshop, contestant: Contestant) =>
  visit(workshop, contestant, { throttling }, async (page) => {
    const painted = page.page.evaluate<number>(firstPaint);
    const time = await within(paintMilliseconds, painted, 'the browser reported no first contentful paint');
    await atRest(page);
    const script = 1000 * (await metric(page, 'ScriptDuration'));
    return { time, script, ...(await askedUntil(page, time)) };
  });

const keysWork = (workshop: Workshop, contestant: Contestant) =>
  visit(workshop, contestant, { throttling }, async (page) => {
    const { pressed } = await firstWorkingPress(page.page);
    return { time: pressed, ...(await askedUntil(page, pressed)) };
  });

/** Goes through the whole talk. */
const inAll = (workshop: Workshop, contestant: Contestant) =>
  visit(workshop, contestant, { throttling: 1 }, async (page) => {
    await firstWorkingPress(page.page);
    await goTo(page.page, usualSlides);
    await atRest(page);
    return asked(page.files);
  });

const measurement = (title: string, unit: Unit, samples: Samples): Measurement => ({
  title,
  unit,
  spread: 'p25 to p75',
  results: samples.results(),
});

const titles: readonly (readonly [title: string, unit: Unit])[] = [
  ['asked for before the first contentful paint', 'bytes'],
  ['requests before the first contentful paint', 'requests'],
  ['asked for before the first key that works', 'bytes'],
  ['requests before the first key that works', 'requests'],
  ['asked for in all, up to the last slide', 'bytes'],
  ['requests in all, up to the last slide', 'requests'],
];

const withPages = (workshop: Workshop): Contestant[] => whoCan(workshop, ({ pages }) => pages !== undefined);

/** Bodies as a good host sends them: texts in Brotli, woff2 and pictures as they are. The processor is slowed down four times. */
export async function measureBytes(workshop: Workshop): Promise<Measurement[]> {
  const lists = sampleLists(titles.length);
  await inTurn('Bytes', withPages(workshop), workshop.runs, lists, async (contestant) => {
    const visits = [
      await paintedFirst(workshop, contestant),
      await keysWork(workshop, contestant),
      await inAll(workshop, contestant),
    ];
    const numbers = visits.flatMap(({ bytes, requests }) => [bytes, requests]);
    for (const [index, number] of numbers.entries()) lists[index]?.add(contestant.tool, number);
  });
  return lists.map((samples, index) => {
    const [title, unit] = titles[index] ?? ['', 'bytes'];
    return measurement(`${unit === 'bytes' ? 'Bytes ' : 'Number of '}${title}`, unit, samples);
  });
}

/** Times of the first slide at a quarter of the processor's speed; a first round only warms the machine up. */
export async function measurePaint(workshop: Workshop): Promise<Measurement[]> {
  const [paint, script, keys] = sampleLists(3) as [Samples, Samples, Samples];
  const lists = [paint, script, keys];
  await inTurn('First slide', withPages(workshop), workshop.runs + 1, lists, async (contestant, round) => {
    const first = await paintedFirst(workshop, contestant);
    const working = await keysWork(workshop, contestant);
    if (round === 0) return;
    paint.add(contestant.tool, first.time);
    script.add(contestant.tool, first.script);
    keys.add(contestant.tool, working.time);
  });
  const slowed = `processor slowed down ${throttling} times`;
  return [
    measurement(`First contentful paint, ${slowed}`, 'milliseconds', paint),
    measurement(`Time until a key shows the next slide, ${slowed}`, 'milliseconds', keys),
    measurement(`Script until the page is at rest, ${slowed}`, 'milliseconds', script),
  ];
}
