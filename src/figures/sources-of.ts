import type { Sources } from '../records/index.ts';

interface Sourced {
  readonly sources: Sources;
}

/** The sources of everything drawn, each once, in the order given. */
export function sourcesOf(facts: readonly [Sourced, ...Sourced[]]): Sources {
  const [first] = facts[0].sources;
  const rest = new Set<string>(facts.flatMap(({ sources }) => sources));
  rest.delete(first);
  return [first, ...rest];
}
