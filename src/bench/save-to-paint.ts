/**
 * How long it takes until a saved slide is on the screen, beside what Vite needs for any module that is saved: in one run, the
 * one after the other, so that both meet the same machine. `node src/run.mjs src/bench/save-to-paint.ts`
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { showBegun, startWriting, type Writing } from '../deck/hot/writing.testing.ts';

const runs = { unmeasured: 3, measured: 20 } as const;
const slide = { id: 'nine-ratios', file: 'slides/02-balance.md', start: '# One balance' } as const;
const moduleFile = 'floor.ts';

/** A module that puts a word on the screen and is replaced by itself: the least that can be saved. */
const moduleText = (word: string): string =>
  `document.querySelector('section.present .kicker').textContent = '${word}';\nimport.meta.hot.accept();\n`;

/** Settles with the time at which `word` has been painted in the element, in milliseconds since 1970. */
const painted = (page: Page, selector: string, word: string): Promise<number> =>
  page.evaluate(
    ([where, asked]) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`"${asked}" was not painted.`)), 10_000);
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector(where)?.textContent?.includes(asked)) return;
          observer.disconnect();
          // What is sent when a frame is about to be painted arrives behind it.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.timeOrigin + performance.now()));
            port1.start();
            port2.postMessage(null);
          });
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    [selector, word] as const,
  );

/** Milliseconds from the moment of saving to the picture. */
async function saveToPaint(page: Page, selector: string, word: string, save: () => void): Promise<number> {
  // Vite's watcher says nothing of a file that is saved again within 50 ms.
  await pause(100);
  const picture = painted(page, selector, word);
  // The page is looking when it has answered once more.
  await page.evaluate(() => {});
  const begun = performance.timeOrigin + performance.now();
  save();
  return (await picture) - begun;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

async function measure(writing: Writing, page: Page): Promise<{ slide: number[]; module: number[] }> {
  const text = writing.read(slide.file);
  if (!text.includes(slide.start)) throw new Error(`${slide.file} has no slide "${slide.start}".`);
  const times = { slide: [] as number[], module: [] as number[] };
  for (let run = -runs.unmeasured; run < runs.measured; run += 1) {
    const word = `Run ${run}`;
    const slideTime = await saveToPaint(page, 'section.present h1', word, () =>
      writing.save(slide.file, text.replace(slide.start, `# ${word}: one balance`)),
    );
    const moduleTime = await saveToPaint(page, 'section.present .kicker', word, () =>
      writing.save(moduleFile, moduleText(word)),
    );
    if (run < 0) continue;
    times.slide.push(slideTime);
    times.module.push(moduleTime);
  }
  return times;
}

const writing = await startWriting();
try {
  writing.save(moduleFile, moduleText('Floor'));
  const page = await writing.open(`#/${slide.id}`);
  await showBegun(page);
  await page.addScriptTag({ type: 'module', content: `import '/${moduleFile}';` });
  const times = await measure(writing, page);
  const [ours, floor] = [median(times.slide), median(times.module)];
  console.log(
    `Save to paint, median of ${runs.measured}: a slide takes ${(ours / floor).toFixed(2)} of what a module takes`,
  );
  console.log(
    `(slide ${ours.toFixed(1)} ms, module ${floor.toFixed(1)} ms, ${(ours - floor).toFixed(1)} ms between them)`,
  );
} finally {
  await writing.close();
}
process.exit();
