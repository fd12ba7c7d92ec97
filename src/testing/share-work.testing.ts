/**
 * Lets the processes of a test run share what takes long to make: the first that asks makes it, the others wait for it. It
 * lives in the memory of the run's own process and ends with it, so no run meets what another has made.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which the processes of this run share what they have made. */
    readonly sharedWork: string;
  }
}

/** Answers to whoever asks for a thing: here it is, or make it and hand it in. */
export const answers = { here: 200, yours: 201 } as const;

/** One thing: made already, or being made while others wait. */
interface Work {
  made: Buffer | null;
  readonly waiting: ServerResponse[];
}

const give = (response: ServerResponse, made: Buffer): void => {
  response.writeHead(answers.here).end(made);
};

/** Things by their address. */
class SharedWork {
  readonly #works = new Map<string, Work>();

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = request.url ?? '';
    if (request.method === 'GET') this.#ask(key, response);
    else if (request.method === 'PUT') this.#handIn(key, await buffer(request), response);
    else this.#giveUp(key, response);
  }

  #ask(key: string, response: ServerResponse): void {
    const work = this.#works.get(key);
    if (!work) {
      this.#works.set(key, { made: null, waiting: [] });
      response.writeHead(answers.yours).end();
    } else if (work.made) give(response, work.made);
    else work.waiting.push(response);
  }

  #handIn(key: string, made: Buffer, response: ServerResponse): void {
    const work = this.#works.get(key);
    this.#works.set(key, { made, waiting: [] });
    for (const waiting of work?.waiting ?? []) give(waiting, made);
    response.end();
  }

  /** Whoever has waited longest makes it instead. */
  #giveUp(key: string, response: ServerResponse): void {
    const next = this.#works.get(key)?.waiting.shift();
    if (next) next.writeHead(answers.yours).end();
    else this.#works.delete(key);
    response.end();
  }
}

/** Opens the place before the first test of a run, and gives back what closes it. */
export default async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => void> {
  const works = new SharedWork();
  const server = createServer((request, response) => {
    works.answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  // Some things take longer to make than a request may usually take.
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  provide('sharedWork', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
