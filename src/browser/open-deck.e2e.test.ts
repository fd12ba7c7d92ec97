import { afterEach, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../testing/e2e.ts';
import { smallSite } from '../testing/small-site.testing.ts';
import { type OpenDeck, type OpenOptions, openDeck } from './open-deck.ts';

let deck: OpenDeck | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

async function open(script: string, body?: string, options?: OpenOptions): Promise<OpenDeck> {
  deck = await openDeck(await sharedBrowser(), smallSite(script, body), options);
  return deck;
}

describe('openDeck', () => {
  it('shows the site at its made-up address, with the query and the size asked for', async () => {
    const { page, requests, refused, consoleErrors } = await open('', undefined, {
      query: '?view=paper',
      viewport: { width: 800, height: 450 },
    });
    expect(page.url()).toBe('http://deck.localhost/?view=paper');
    expect(await page.locator('h1').first().textContent()).toBe('One balance');
    expect(page.viewportSize()).toEqual({ width: 800, height: 450 });
    expect(requests).toEqual(['http://deck.localhost/?view=paper']);
    expect([refused, consoleErrors]).toEqual([[], []]);
  });

  it('refuses and records what would leave the machine, and what the deck does not have', async () => {
    const { page, refused } = await open(
      '',
      '<img src="photos/missing.jpg"><img src="https://example.org/a.png">',
    );
    await page.waitForLoadState('load');
    expect([...refused].sort()).toEqual([
      'http://deck.localhost/photos/missing.jpg',
      'https://example.org/a.png',
    ]);
  });

  it('refuses and records a socket', async () => {
    const { page, refused } = await open(`
      const socket = new WebSocket('ws://example.org/live');
      window.closed = new Promise((resolve) => { socket.onclose = resolve; });`);
    await page.evaluate('window.closed');
    expect(refused).toEqual(['ws://example.org/live']);
  });

  it('records what the page throws and what it writes as an error', async () => {
    const { page, consoleErrors } = await open(
      `console.error('said'); console.log('not this'); throw new Error('thrown')`,
    );
    await expect.poll(() => consoleErrors).toContain('thrown');
    expect(consoleErrors).toContain('said');
    expect(consoleErrors).not.toContain('not this');
    await page.close();
  });
});
