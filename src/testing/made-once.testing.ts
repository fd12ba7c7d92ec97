/** What takes long to make is made once in a test run, whichever of its processes needs it first. */
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { deserialize, serialize } from 'node:v8';
import { inject } from 'vitest';
import { answers } from './share-work.testing.ts';

interface Answer {
  readonly status: number | undefined;
  readonly body: Buffer;
}

/** Asks where the run's processes share their work. Without a time limit of its own: the tests have theirs. */
const ask = (method: string, key: string, body?: Uint8Array): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const address = `${inject('sharedWork')}/${encodeURIComponent(key)}`;
    const asking = request(address, { method, agent: false }, (response) => {
      buffer(response).then((all) => resolve({ status: response.statusCode, body: all }), reject);
    });
    asking.on('error', reject).end(body);
  });

async function makeAndHandIn<Thing>(key: string, make: () => Promise<Thing>): Promise<Thing> {
  try {
    const thing = await make();
    await ask('PUT', key, serialize(thing));
    return thing;
  } catch (error) {
    await ask('DELETE', key);
    throw error;
  }
}

async function askOrMake<Thing>(key: string, make: () => Promise<Thing>): Promise<Thing> {
  const { status, body } = await ask('GET', key);
  return status === answers.here ? (deserialize(body) as Thing) : makeAndHandIn(key, make);
}

const known = new Map<string, Promise<unknown>>();

/**
 * What `make` makes, made once a run; `key` names it. It goes from process to process as plain data: objects, maps, bytes.
 * A failure is passed on, and the next who asks tries again.
 */
export function madeOnce<Thing>(key: string, make: () => Promise<Thing>): Promise<Thing> {
  const thing = (known.get(key) as Promise<Thing> | undefined) ?? askOrMake(key, make);
  known.set(key, thing);
  thing.catch(() => known.delete(key));
  return thing;
}
