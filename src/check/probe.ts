/** The script that measures a page, and how it is put into one. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { inProduction } from '../build/site.ts';
import type { Paints, SeenBefore, SlideFacts } from './facts.ts';

/** What to measure, and how. */
export interface Measuring {
  /** How the slides are met: all standing one below the other, or one at a time. */
  readonly standing: 'pages' | 'show';
  readonly paints: Paints;
}

const globalName = 'crisisProbe';

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('measure/index.ts', import.meta.url));
  const result = await inProduction(() =>
    build({
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: false,
        lib: { entry, formats: ['iife'], name: globalName, fileName: 'probe' },
      },
    }),
  );
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The build gives back no script.');
  return `${chunk.code}\nglobalThis.${globalName} = ${globalName};`;
}

let script: Promise<string> | undefined;

/**
 * Measures every slide of a page that is ready. A slide of the show that looks the same as one of `seen` has its facts.
 * Throws where the show does not turn to a slide.
 */
export async function measure(
  page: Page,
  { standing, paints }: Measuring,
  seen: readonly SlideFacts[] = [],
): Promise<SlideFacts[]> {
  script ??= bundle();
  await page.evaluate(await script);
  const known = new Map(seen.map((facts) => [facts.signature, facts]));
  const call =
    standing === 'pages'
      ? `measurePages('${paints}')`
      : `measureShow('${paints}', ${JSON.stringify([...known.keys()])})`;
  const measured = await page.evaluate<(SlideFacts | SeenBefore)[]>(`${globalName}.${call}`);
  return measured.flatMap((facts) => {
    if ('texts' in facts) return [facts];
    const before = known.get(facts.signature);
    return before ? [{ ...before, ...facts }] : [];
  });
}
