import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Contestant } from './contestant.ts';
import { generatedTalk } from './generated-talk.ts';
import { withLiveServer } from './live-server.ts';
import { type Measurement, Samples } from './measurement.ts';
import { within } from './within.ts';
import { inTurn, type Workshop, whoCan } from './workshop.ts';

/** Saves of a round. The first ones teach the server and the page their way. */
const saves = { unmeasured: 2, measured: 5 } as const;
const paintMilliseconds = 30_000;
/** Between a picture and the next save. Watchers say nothing of a file that is saved again at once; a person never does that. */
const restMilliseconds = 300;

const headline = generatedTalk(1)[0]?.headline ?? '';
const saved = (number: number): string => `Save ${number} of the first headline`;

/**
 * What runs in every document before anything of its own, as some tools load the page anew: tells each headline that is shown,
 * and when the frame that it is in has been painted, in milliseconds since 1970.
 */
const probe = (shown: string): string => `(() => {
  let last = '';
  const look = () => {
    const now = String((${shown}) ?? '').trim();
    if (now === last) return;
    last = now;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => benchPainted(now, performance.timeOrigin + performance.now());
      port2.postMessage(null);
    });
  };
  const changes = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(look).observe(document, changes);
})();`;

/** The headlines that a page has painted, and when. */
class Pictures {
  readonly #times = new Map<string, number>();
  #told = (): void => {};

  static async of(page: Page, shown: string): Promise<Pictures> {
    const pictures = new Pictures();
    await page.exposeFunction('benchPainted', (words: string, time: number) => {
      if (!pictures.#times.has(words)) pictures.#times.set(words, time);
      pictures.#told();
    });
    await page.addInitScript({ content: probe(shown) });
    return pictures;
  }

  /** When a headline was painted, in milliseconds since 1970. */
  async timeOf(words: string): Promise<number> {
    const painted = async (): Promise<number> => {
      for (;;) {
        const time = [...this.#times].find(([text]) => text.includes(words))?.[1];
        if (time !== undefined) return time;
        await new Promise<void>((resolve) => {
          this.#told = resolve;
        });
      }
    };
    return within(paintMilliseconds, painted(), `"${words}" was not on the screen`);
  }
}

/** As many editors save: whole, in the place of the old file. A server that meets a file while it is written may miss the rest. */
function save(file: string, text: string): void {
  const aside = `${file}.new`;
  writeFileSync(aside, text);
  renameSync(aside, file);
}

/** Saves another headline again and again; gives back the milliseconds until each was painted. */
async function saveAndLook(file: string, pictures: Pictures): Promise<number[]> {
  const text = readFileSync(file, 'utf8');
  if (text.split(headline).length !== 2)
    throw new Error(`${file} does not have the headline "${headline}" once`);
  const times: number[] = [];
  try {
    for (let number = 1; number <= saves.unmeasured + saves.measured; number += 1) {
      await pause(restMilliseconds);
      const begun = performance.timeOrigin + performance.now();
      save(file, text.replace(headline, saved(number)));
      const time = (await pictures.timeOf(saved(number))) - begun;
      if (number > saves.unmeasured) times.push(time);
    }
  } finally {
    save(file, text);
  }
  return times;
}

async function timesOf({ browser }: Workshop, contestant: Contestant): Promise<number[]> {
  const { live } = contestant.tool;
  if (!live) throw new Error('it has no server that shows what is saved');
  const place = await contestant.place();
  return withLiveServer(place, live, async (address) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    });
    try {
      const page = await context.newPage();
      const pictures = await Pictures.of(page, live.headline);
      await page.goto(address);
      await pictures.timeOf(headline);
      return await saveAndLook(join(place.talk, live.file), pictures);
    } finally {
      await context.close();
    }
  });
}

/** From the moment a slide is saved to its picture, in the page that each tool's own server shows. */
export async function measureSave(workshop: Workshop): Promise<Measurement[]> {
  const samples = new Samples();
  const contestants = whoCan(workshop, ({ live }) => live !== undefined);
  await inTurn('Save', contestants, workshop.runs, [samples], async (contestant) => {
    samples.add(contestant.tool, ...(await timesOf(workshop, contestant)));
  });
  const title = 'From saving the first of 30 slides to its picture';
  return [{ title, unit: 'milliseconds', spread: 'p25 to p75', results: samples.results() }];
}
