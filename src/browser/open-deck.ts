/** Opens the built deck in a browser without a port and without a network: every request is answered from memory. */
import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core';
import { contentType } from '../build/content-type.ts';
import type { Site } from '../build/site.ts';

/** Where the deck seems to stand. The name leads nowhere; browsers take `.localhost` for a safe place, as they do https. */
export const deckOrigin = 'http://deck.localhost';

/** What to open, and how. */
export interface OpenOptions {
  /** The address's query: `?view=paper`. Empty for the show. */
  readonly query?: string;
  /** In CSS pixels; the slide's own 1280 x 720 where it is not said. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Anything else of the browser's context: reduced motion, no JavaScript, a touch screen. */
  readonly context?: BrowserContextOptions;
}

/** An open page of the deck, and what it did. The lists grow while the page lives. */
export interface OpenDeck {
  readonly page: Page;
  /** Address of every request, in order. */
  readonly requests: readonly string[];
  /** What the page wrote as errors on its console, and what it threw without catching. */
  readonly consoleErrors: readonly string[];
  /** Requests that were refused: those that would leave the machine, and those for files the deck does not have. */
  readonly refused: readonly string[];
  /** Closes the page and all that belongs to it. */
  close(): Promise<void>;
}

/** The file an address asks for; null where it is none of the site's. */
function fileFor(site: Site, address: URL): { readonly path: string; readonly bytes: Uint8Array } | null {
  if (address.origin !== deckOrigin) return null;
  const path = decodeURIComponent(address.pathname).replace(/^\//, '') || 'index.html';
  const bytes = site.files.get(path);
  return bytes ? { path, bytes } : null;
}

async function answer(
  route: Route,
  site: Site,
  deck: { requests: string[]; refused: string[] },
): Promise<void> {
  const address = new URL(route.request().url());
  deck.requests.push(address.href);
  const file = fileFor(site, address);
  if (!file) {
    deck.refused.push(address.href);
    await route.abort('addressunreachable');
    return;
  }
  await route.fulfill({ status: 200, contentType: contentType(file.path), body: Buffer.from(file.bytes) });
}

async function serve(
  context: BrowserContext,
  site: Promise<Site>,
): Promise<Omit<OpenDeck, 'page' | 'close'>> {
  const deck = { requests: [] as string[], refused: [] as string[], consoleErrors: [] as string[] };
  await context.route('**/*', async (route) => answer(route, await site, deck));
  await context.routeWebSocket(/.*/, async (socket) => {
    deck.refused.push(socket.url());
    await socket.close();
  });
  context.on('weberror', (error) => deck.consoleErrors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') deck.consoleErrors.push(message.text());
  });
  return deck;
}

/**
 * Opens `site` in `browser` and settles when its HTML is read; what the page does then is the page's to say. Where the site is
 * still being built, the page is there for it when it is. Throws what the build throws.
 */
export async function openDeck(
  browser: Browser,
  site: Site | Promise<Site>,
  options: OpenOptions = {},
): Promise<OpenDeck> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    ...options.context,
  });
  try {
    const built = Promise.resolve(site);
    const deck = await serve(context, built);
    const page = await context.newPage();
    await built;
    await page.goto(`${deckOrigin}/${options.query ?? ''}`, { waitUntil: 'domcontentloaded' });
    return { page, ...deck, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}
