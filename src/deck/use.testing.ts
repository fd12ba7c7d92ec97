/** What a presenter may do to the show, at random but repeatable, and where the show must stand after it. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { onSlide, type Place, place, reloadShow } from './show.testing.ts';
import { openNotes, pressInNotes } from './speaker/speaker.testing.ts';

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

/** A key that goes a step on or back. */
export interface Step {
  readonly does: 'step';
  readonly key: string;
  readonly by: 1 | -1;
}

/** One thing a presenter does. */
export type Use =
  | Step
  | { readonly does: 'burst'; readonly steps: readonly Step[] }
  | { readonly does: 'arrow'; readonly by: 1 | -1 }
  | { readonly does: 'notes'; readonly step: Step }
  | { readonly does: 'reload notes' | 'close notes' }
  | { readonly does: 'jump'; readonly to: number }
  | { readonly does: 'end'; readonly key: 'Home' | 'End' }
  | { readonly does: 'press'; readonly key: string }
  | { readonly does: 'look'; readonly at: (typeof overlays)[number] }
  | { readonly does: 'resize'; readonly width: number; readonly height: number }
  | { readonly does: 'click' }
  | { readonly does: 'reload' }
  | { readonly does: 'read' };

const keysOf = (by: 1 | -1, ...keys: readonly string[]): fc.Arbitrary<Step> =>
  fc.constantFrom(...keys).map((key) => ({ does: 'step', key, by }));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: keysOf(1, 'PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'), weight: 12 },
  { arbitrary: keysOf(-1, 'PageUp', 'ArrowLeft', 'ArrowUp', 'p'), weight: 5 },
);

/** Anything that leaves the page where it is. */
export const staying: fc.Arbitrary<Use> = fc.oneof(
  { arbitrary: anyStep, weight: 14 },
  {
    arbitrary: fc
      .array(anyStep, { minLength: 2, maxLength: 6 })
      .map((steps): Use => ({ does: 'burst', steps })),
    weight: 3,
  },
  { arbitrary: fc.constantFrom<Use>({ does: 'arrow', by: 1 }, { does: 'arrow', by: -1 }), weight: 2 },
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
  { arbitrary: anyStep.map((step): Use => ({ does: 'notes', step })), weight: 2 },
  { arbitrary: fc.constantFrom<Use>({ does: 'reload notes' }, { does: 'close notes' }), weight: 1 },
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

/** The talk as far as whoever uses it must know it. */
export interface TalkToUse {
  readonly slides: readonly {
    readonly id: string;
    readonly steps: number;
    /** It counts hands, or has a timer. */
    readonly interactive: boolean;
    /** It stands behind the end of the talk. */
    readonly appendix: boolean;
  }[];
}

/** Reads the talk from the show. */
export async function readTalk(page: Page): Promise<TalkToUse> {
  const slides = await page.evaluate(() =>
    window.crisisDeck?.withAllSlides(() =>
      [...document.querySelectorAll('.slides > section')].map((slide) => {
        const written = [...slide.querySelectorAll('.fragment')].map((one) =>
          one.getAttribute('data-fragment-index'),
        );
        const together = new Set(written.filter((index) => index !== null)).size;
        return {
          id: slide.id,
          steps: together + written.filter((index) => index === null).length,
          interactive: slide.matches('[data-think]') || slide.querySelector('.decision') !== null,
          appendix: slide.matches('[data-appendix]'),
        };
      }),
    ),
  );
  if (!slides) throw new Error('The page has no deck.');
  return { slides };
}

/** The presenter's window; null where it is not open. */
const notesBeside = (page: Page): Page | null =>
  page
    .context()
    .pages()
    .find((other) => other !== page && !other.isClosed()) ?? null;

/** Arrows that would lead nowhere are not there. */
async function clickArrow(page: Page, by: 1 | -1): Promise<void> {
  const arrow = page.locator(by === 1 ? '.navigate-right.enabled' : '.navigate-left.enabled');
  if ((await arrow.count()) > 0) await arrow.click();
}

async function withNotes(page: Page, what: Use & { readonly does: `${string}notes` }): Promise<void> {
  const notes = notesBeside(page);
  if (what.does === 'notes') return pressInNotes(page, notes ?? (await openNotes(page)), what.step.key);
  if (what.does === 'close notes') return notes?.close();
  await notes?.reload();
  await notes?.waitForSelector('.current-picture[data-place]', { state: 'attached' });
}

/** Does it. */
export async function use(page: Page, what: Use, { slides }: TalkToUse): Promise<void> {
  switch (what.does) {
    case 'burst':
      for (const { key } of what.steps) await page.keyboard.press(key);
      return;
    case 'arrow':
      return clickArrow(page, what.by);
    case 'notes':
    case 'reload notes':
    case 'close notes':
      return withNotes(page, what);
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
        slides[what.to % slides.length]?.id ?? '',
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

type Target = Pick<Place, 'id' | 'step'>;

/** Where one key leads: to another step, to the next slide at its first state, to the one before at its last. */
function stepped(from: Target, by: 1 | -1, { slides }: TalkToUse): Target {
  const at = slides.findIndex(({ id }) => id === from.id);
  const step = from.step + by;
  if (step >= 0 && step <= (slides[at]?.steps ?? 0)) return { id: from.id, step };
  const other = slides[at + by];
  if (by === 1 && other?.appendix && !slides[at]?.appendix) return from;
  return other ? { id: other.id, step: by === 1 ? 0 : other.steps } : from;
}

/** Where a jump leads: to the last state of a slide that comes before, to the first of one that comes after. */
function arrived(from: Target, to: number, { slides }: TalkToUse): Target {
  const at = slides.findIndex(({ id }) => id === from.id);
  const target = slides[to];
  return !target || to === at ? from : { id: target.id, step: to < at ? target.steps : 0 };
}

/** Where it must lead from a place. */
export function expected(from: Target, what: Use, talk: TalkToUse): Target {
  const count = talk.slides.length;
  switch (what.does) {
    case 'step':
    case 'arrow':
      return stepped(from, what.by, talk);
    case 'notes':
      return stepped(from, what.step.by, talk);
    case 'burst':
      return what.steps.reduce((place, { by }) => stepped(place, by, talk), from);
    case 'end':
      return arrived(
        from,
        what.key === 'Home' ? 0 : talk.slides.findLastIndex(({ appendix }) => !appendix),
        talk,
      );
    case 'jump':
      return arrived(from, what.to % count, talk);
    default:
      return from;
  }
}

/** Settles with the place when the show stands where it must. */
export async function arrival(page: Page, { id, step }: Target): Promise<Place> {
  await onSlide(page, id);
  const end = Date.now() + 10_000;
  for (;;) {
    const now = await place(page);
    if (now.id === id && now.step === step) return now;
    if (Date.now() > end) throw new Error(`${id} must be at step ${step}, and is at ${JSON.stringify(now)}`);
  }
}
