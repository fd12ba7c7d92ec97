/** Keeps the names of what is not there yet, so that whoever waits can say who is late. */

/** A list of things under way, each under a name a person understands: `chart nine-ratios`. */
export interface WaitingList {
  /** Adds a thing; its name leaves the list when it is there. A failure is passed on. */
  expect(name: string, arrival: Promise<unknown>): void;
  /** Settles when everything expected so far has arrived; rejects with the first failure. */
  everything(): Promise<void>;
  /** Names of what is still missing, in the order they were expected. */
  names(): string[];
}

/** Makes an empty list. */
export function waitingList(): WaitingList {
  const missing: string[] = [];
  const arrivals: Promise<void>[] = [];
  const arrived = (name: string) => () => {
    missing.splice(missing.indexOf(name), 1);
  };
  return {
    expect(name, arrival) {
      missing.push(name);
      arrivals.push(arrival.then(arrived(name)));
    },
    everything: async () => {
      await Promise.all(arrivals);
    },
    names: () => [...missing],
  };
}
