/** What every measurement is given: who is measured, in which browser, how often. */
import type { Browser } from 'playwright-core';
import { progress } from '../program/terminal.ts';
import type { Contestant } from './contestant.ts';
import { Samples } from './measurement.ts';
import type { BrowserProgram, Tool } from './tools/tool.ts';

/** What every measurement works with. */
export interface Workshop {
  readonly contestants: readonly Contestant[];
  /** Shared by all that is measured in a page. */
  readonly browser: Browser;
  /** For tools that start it themselves. */
  readonly program: BrowserProgram;
  readonly runs: number;
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Contestants of one measurement, in the table's order. */
export const whoCan = ({ contestants }: Workshop, can: (tool: Tool) => boolean): Contestant[] =>
  contestants.filter(({ tool }) => can(tool));

/**
 * Lets every contestant do its work once a round, the one after the other, so that all of them meet the same machine. Who fails
 * has its reason noted in all `samples` and sits out the other rounds.
 */
export async function inTurn(
  label: string,
  contestants: readonly Contestant[],
  rounds: number,
  samples: readonly Samples[],
  work: (contestant: Contestant, round: number) => Promise<void>,
): Promise<void> {
  // The table names them in this order, whoever fails first.
  for (const one of samples) for (const { tool } of contestants) one.add(tool);
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) {
      if (!samples.every((one) => one.isAlive(contestant.tool))) continue;
      progress(`${label}: ${contestant.tool.name}, ${round + 1} of ${rounds}`);
      await work(contestant, round).catch((error: unknown) => {
        for (const one of samples) one.fail(contestant.tool, reasonOf(error));
      });
    }
  }
  progress('');
}

/** As many lists of samples as a measurement has rows for each tool. */
export const sampleLists = (count: number): Samples[] => Array.from({ length: count }, () => new Samples());
