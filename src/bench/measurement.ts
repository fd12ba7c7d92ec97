/** What was measured, before it is a table. */
import type { Tool } from './tools/tool.ts';

/** What the numbers of a measurement count; times are in milliseconds, sizes in bytes. */
export type Unit = 'milliseconds' | 'bytes' | 'requests';

/** One tool's numbers, one a run; or why there are none. */
export interface Result {
  readonly tool: Pick<Tool, 'name' | 'role'>;
  readonly outcome: readonly number[] | { readonly reason: string };
}

/** One measurement of every tool it can be made of. */
export interface Measurement {
  /** What was measured, under which conditions. */
  readonly title: string;
  readonly unit: Unit;
  /** What is shown beside the median: the middle half of the runs, or what 95 in 100 stay below. */
  readonly spread: 'p25 to p75' | 'p95';
  readonly results: readonly Result[];
}

/** Collects results run by run: a tool that has failed once is asked no more. */
export class Samples {
  readonly #outcomes = new Map<Tool, number[] | { readonly reason: string }>();

  /** Whether the tool has not failed yet. */
  isAlive(tool: Tool): boolean {
    const outcome = this.#outcomes.get(tool);
    return outcome === undefined || Array.isArray(outcome);
  }

  add(tool: Tool, ...numbers: number[]): void {
    const outcome = this.#outcomes.get(tool);
    if (Array.isArray(outcome)) outcome.push(...numbers);
    else if (outcome === undefined) this.#outcomes.set(tool, numbers);
  }

  /** Notes why a tool has no numbers; those it had count no more. */
  fail(tool: Tool, reason: string): void {
    this.#outcomes.set(tool, { reason });
  }

  /** In the order in which tools were first heard of; a tool is heard of without a number too. */
  results(): Result[] {
    return [...this.#outcomes].map(([tool, outcome]) => ({ tool, outcome }));
  }
}
