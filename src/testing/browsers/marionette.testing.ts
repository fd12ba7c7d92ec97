/** Firefox's own wire for WebDriver: a socket, and JSON with its length before it. */
import { connect, type Socket } from 'node:net';

/** A connection to one Firefox. */
export interface Marionette {
  /** Gives a command by its name in Firefox, such as `WebDriver:Navigate`. Throws with Firefox's words. */
  send(name: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  end(): void;
}

/** `[1, id, error, result]`, as Firefox answers. */
type Answer = readonly [1, number, { readonly message?: string } | null, unknown];

interface Waiting {
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

/** Cuts what arrives into messages, `27:{"…"}`, and hands each on. */
function messageReader(hear: (message: unknown) => void): (data: Buffer) => void {
  let pending = Buffer.alloc(0);
  return (data) => {
    pending = Buffer.concat([pending, data]);
    for (;;) {
      const colon = pending.indexOf(':');
      const end = colon + 1 + Number(pending.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || pending.length < end) return;
      const message = JSON.parse(pending.subarray(colon + 1, end).toString('utf8')) as unknown;
      pending = pending.subarray(end);
      hear(message);
    }
  };
}

const framed = (message: unknown): string => {
  const text = JSON.stringify(message);
  return `${Buffer.byteLength(text)}:${text}`;
};

/** Settles when Firefox has said who it is. */
function opened(socket: Socket, hear: (answer: Answer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const read = messageReader((message) => {
      if (Array.isArray(message)) hear(message as unknown as Answer);
      else resolve();
    });
    socket.on('data', read).on('error', reject);
  });
}

/** Connects to the Firefox that listens on `port`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  const socket = connect(port, '127.0.0.1');
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed its connection.'));
  });
  await opened(socket, ([, id, error, result]) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message ?? JSON.stringify(error)));
    else asked?.resolve(result);
  });
  let last = 0;
  return {
    send(name, parameters = {}) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(framed([0, id, name, parameters]));
      });
    },
    end: () => socket.destroy(),
  };
}
