/** Tells the processes of a test run which Chromiums of this machine they may use, before the first test. */
import type { TestProject } from 'vitest/node';
import { type ChromiumOnTest, findChromiumsOnTest } from '../browser/test-browsers.testing.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Chromiums of this machine that the tests use, the default last. */
    readonly chromiums: readonly ChromiumOnTest[];
  }
}

/** Finds them once a run: each is started to see whether it does start. */
export default async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<void> {
  provide('chromiums', (await findChromiumsOnTest()).tested);
}
