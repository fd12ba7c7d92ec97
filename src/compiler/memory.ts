/** What one compilation leaves to the next, so that a save compiles only what it changed. */

interface Made {
  readonly parts: readonly unknown[];
  readonly result: unknown;
}

/** Results by the step that made them and the first thing they were made from. */
type Results = Map<string, Map<unknown, Made[]>>;

function find(results: Results, step: string, parts: readonly unknown[]): Made | undefined {
  const candidates = results.get(step)?.get(parts[0]) ?? [];
  return candidates.find((made) => made.parts.every((part, index) => part === parts[index]));
}

function add(results: Results, step: string, made: Made): void {
  const ofStep = results.get(step) ?? new Map<unknown, Made[]>();
  results.set(step, ofStep);
  const [first] = made.parts;
  ofStep.set(first, [...(ofStep.get(first) ?? []), made]);
}

/**
 * Keeps the results of pure steps for as long as every compilation asks for them. It belongs to one vocabulary and one
 * set of assets: whoever has others begins with a new one.
 */
export class CompileMemory {
  #before: Results = new Map();
  #now: Results = new Map();

  /**
   * The result that `make` gave for the same `parts`, or gives now. The parts are all that the result depends on; text and
   * numbers are the same by value, anything else by identity.
   */
  keep<Result>(step: string, parts: readonly [unknown, ...unknown[]], make: () => Result): Result {
    const standing = find(this.#now, step, parts);
    if (standing) return standing.result as Result;
    const made = find(this.#before, step, parts) ?? { parts, result: make() };
    add(this.#now, step, made);
    return made.result as Result;
  }

  /** Ends a compilation: what it did not ask for is forgotten. */
  endCompilation(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
