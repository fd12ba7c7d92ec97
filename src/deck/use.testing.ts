/** What a presenter may do to the show, at random but repeatable, and where the show must stand after it. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { onSlide, type Place, place, reloadShow } from './show.testing.ts';

/** Sizes of the window. */
export const screens = [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
  [800, 1000],
] as const;

/** Keys that open something over the slides, each with what closes it and what shows that it is there. */
export const overlays = [
  { open: 'm', close: 'Escape', shown: 'dialog[open]' },
  { open: '?', close: 'Escape', shown: 'dialog[open]' },
  { open: 'o', close: 'o', shown: '.reveal.overview' },
  { open: 'b', close: 'b', shown: '.reveal.paused' },
] as const;

/** One thing a presenter does. */
export type Use =
  | { readonly does: 'step'; readonly key: string; readonly by: 1 | -1 }
  | { readonly does: 'jump'; readonly to: number }
  | { readonly does: 'end'; readonly key: 'Home' | 'End' }
  | { readonly does: 'press'; readonly key: string }
  | { readonly does: 'look'; readonly at: (typeof overlays)[number] }
  | { readonly does: 'resize'; readonly width: number; readonly height: number }
  | { readonly does: 'click' }
  | { readonly does: 'reload' }
  | { readonly does: 'read' };

const keysOf = (by: 1 | -1, ...keys: readonly string[]): fc.Arbitrary<Use> =>
  fc.constantFrom(...keys).map((key) => ({ does: 'step', key, by }));

/** Anything that leaves the page where it is. */
export const staying: fc.Arbitrary<Use> = fc.oneof(
  { arbitrary: keysOf(1, 'PageDown', 'ArrowRight', ' '), weight: 12 },
  { arbitrary: keysOf(-1, 'PageUp', 'ArrowLeft'), weight: 5 },
  { arbitrary: fc.nat({ max: 99 }).map((to): Use => ({ does: 'jump', to })), weight: 4 },
  { arbitrary: fc.constantFrom<Use>({ does: 'end', key: 'Home' }, { does: 'end', key: 'End' }), weight: 1 },
  {
    arbitrary: fc.constantFrom('1', '3', 'Backspace', '0', 't').map((key): Use => ({ does: 'press', key })),
    weight: 5,
  },
  {
    arbitrary: fc.constantFrom(...overlays).map((at): Use => ({ does: 'look', at })),
    weight: 3,
  },
  {
    arbitrary: fc.constantFrom(...screens).map(([width, height]): Use => ({ does: 'resize', width, height })),
    weight: 2,
  },
  { arbitrary: fc.constant<Use>({ does: 'click' }), weight: 2 },
);

/** Anything at all. */
export const anyUse: fc.Arbitrary<Use> = fc.oneof(
  { arbitrary: staying, weight: 12 },
  { arbitrary: fc.constantFrom<Use>({ does: 'reload' }, { does: 'read' }), weight: 1 },
);

async function lookAt(page: Page, { open, close, shown }: (typeof overlays)[number]): Promise<void> {
  const isShown = (wanted: boolean) =>
    page.waitForFunction(([selector, asked]) => (document.querySelector(selector) !== null) === asked, [
      shown,
      wanted,
    ] as const);
  await page.keyboard.press(open);
  await isShown(true);
  await page.keyboard.press(close);
  await isShown(false);
}

/** Does it. */
export async function use(page: Page, what: Use, ids: readonly string[]): Promise<void> {
  switch (what.does) {
    case 'step':
    case 'end':
    case 'press':
      return page.keyboard.press(what.key);
    case 'look':
      return lookAt(page, what.at);
    case 'jump':
      return page.evaluate(
        (id) => {
          window.history.replaceState(null, '', `#/${id}`);
          window.dispatchEvent(new HashChangeEvent('hashchange'));
        },
        slideAt(ids, what.to),
      );
    case 'resize':
      return page.setViewportSize({ width: what.width, height: what.height });
    case 'click':
      return page.locator('section.present .kicker, section.present h1').first().click({ force: true });
    case 'reload':
      return reloadShow(page);
    case 'read':
      await page.evaluate(() => window.location.assign('?cut=40&view=read'));
      await page.waitForFunction(() => document.documentElement.classList.contains('read'));
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('section.present') !== null);
      return page.evaluate(() => window.crisisDeck?.ready);
  }
}

const slideAt = (ids: readonly string[], number: number): string => ids[number % ids.length] ?? '';

/** Where it must lead from a place: to a slide, at its first state or its last, or some steps on. */
export function expected(
  from: Place,
  what: Use,
  ids: readonly string[],
): { id: string; step: number | 'last' } {
  const at = ids.indexOf(from.id);
  const stay = { id: from.id, step: from.step };
  const arriveAt = (index: number) => {
    if (index === at || index < 0 || index >= ids.length) return stay;
    return { id: ids[index] ?? '', step: index < at ? ('last' as const) : 0 };
  };
  switch (what.does) {
    case 'step': {
      const step = from.step + what.by;
      return step >= 0 && step <= from.steps ? { id: from.id, step } : arriveAt(at + what.by);
    }
    case 'end':
      return arriveAt(what.key === 'Home' ? 0 : ids.length - 1);
    case 'jump':
      return arriveAt(ids.indexOf(slideAt(ids, what.to)));
    default:
      return stay;
  }
}

/** Settles with the place when the show stands where it must. */
export async function arrival(page: Page, { id, step }: ReturnType<typeof expected>): Promise<Place> {
  await onSlide(page, id);
  const end = Date.now() + 10_000;
  for (;;) {
    const now = await place(page);
    if (now.id === id && now.step === (step === 'last' ? now.steps : step)) return now;
    if (Date.now() > end) throw new Error(`${id} must be at step ${step}, and is at ${JSON.stringify(now)}`);
  }
}
