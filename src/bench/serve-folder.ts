/** Serves a built site on this machine, packed as a good host packs it, and notes what is asked for. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { contentType } from '../build/content-type.ts';

/** A file that was asked for and is there. */
export interface ServedFile {
  readonly path: string;
  /** Bytes of the body as it was sent. */
  readonly size: number;
  /** When it was asked for, in milliseconds since 1970. */
  readonly time: number;
}

/** A served folder. The list of files grows while it lives. */
export interface Served {
  readonly address: string;
  readonly files: ServedFile[];
  /** For how many milliseconds nobody has asked for anything; 0 while an answer is on its way. */
  quietFor(): number;
  close(): void;
}

const brotli = promisify(brotliCompress);
const isPackedAlready = /\.(woff2?|png|jpe?g|webp|gif)$/;

type Body = { readonly bytes: Uint8Array; readonly isBrotli: boolean };

/** Packs as well as can be; whoever serves a site does it once, so the first answer may take a while. */
async function bodyOf(file: string, packs: boolean): Promise<Body> {
  const bytes = await readFile(file);
  if (!packs || isPackedAlready.test(file)) return { bytes, isBrotli: false };
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return { bytes: await brotli(bytes, { params }), isBrotli: true };
}

function send(response: ServerResponse, path: string, { bytes, isBrotli }: Body): void {
  response.setHeader('content-type', contentType(path));
  if (isBrotli) response.setHeader('content-encoding', 'br');
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}

const pathIn = (url: string): string => {
  const { pathname } = new URL(url, 'http://localhost');
  return normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
};

/** Serves `folder` on a free port; `packs` is whether texts are sent in Brotli. */
export function serveFolder(folder: string, packs: boolean): Promise<Served> {
  const bodies = new Map<string, Promise<Body>>();
  const files: ServedFile[] = [];
  let open = 0;
  let last = performance.now();
  const server = createServer(async (request, response) => {
    const time = performance.timeOrigin + performance.now();
    open += 1;
    response.on('close', () => {
      open -= 1;
      last = performance.now();
    });
    const path = pathIn(request.url ?? '/');
    const body = bodies.get(path) ?? bodyOf(join(folder, path), packs);
    bodies.set(path, body);
    try {
      const { bytes } = await body;
      files.push({ path, size: bytes.length, time });
      send(response, path, await body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const quietFor = (): number => (open > 0 ? 0 : performance.now() - last);
      resolve({ address: `http://localhost:${port}/`, files, quietFor, close: () => server.close() });
    });
  });
}
