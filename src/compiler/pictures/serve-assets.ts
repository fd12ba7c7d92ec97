/**
 * The pictures of `assets/` for the dev server. Vite leaves `%23`, `%3F` and `%26` in an address as they are, takes a name
 * without an ending for a page, and goes by endings (vite 8.3.8, `serveStaticMiddleware`); here a name may have any sign.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { contentOf, type PictureKind } from './content.ts';

const mediaTypes = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  bmp: 'image/bmp',
  ico: 'image/x-icon',
  svg: 'image/svg+xml',
} as const satisfies Record<PictureKind, string>;

/** The file in `assets/` that an address asks for; null for any other address. One with a query is a module. */
function fileAsked(url: string, root: string): string | null {
  if (!url.startsWith('/assets/') || url.includes('?')) return null;
  try {
    const file = normalize(join(root, decodeURIComponent(url)));
    return file.startsWith(join(root, 'assets') + sep) ? file : null;
  } catch {
    return null;
  }
}

/** What a server does with a request, or leaves to the next. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Answers requests for pictures of the project in `root`; leaves all others, and files that are no pictures, to the next. */
export const serveAssets =
  (root: string): Middleware =>
  (request, response, next) => {
    const file = request.method === 'GET' ? fileAsked(request.url ?? '', root) : null;
    if (file === null) return next();
    readFile(file).then(
      (bytes) => {
        const { kind } = contentOf(bytes);
        if (kind === null) return next();
        response.writeHead(200, { 'Content-Type': mediaTypes[kind], 'Cache-Control': 'no-cache' });
        response.end(bytes);
      },
      () => next(),
    );
  };
