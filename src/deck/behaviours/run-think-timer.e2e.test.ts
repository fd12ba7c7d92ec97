/** The timer of think, pair, share in the built talk, with the page's clock turned by hand. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type DeckOnTest, goTo, openShow, place } from '../show.testing.ts';

let deck: DeckOnTest | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

const slide = 'excomm';
const bar = 'section.present .think-bar';
const control = 'section.present .think-control';

async function openTimer(options: Parameters<typeof openShow>[0] = {}): Promise<DeckOnTest> {
  deck = await openShow({ slide, ...options });
  await deck.page.clock.install();
  return deck;
}

const secondsOf = (page: Page) =>
  page.locator(`#${slide}`).evaluate((section) => Number(section.dataset['think']));
const atPhase = (page: Page, phase: string) => page.waitForSelector(`${bar}[data-phase="${phase}"]`);
const share = (page: Page) =>
  page.locator(bar).evaluate((element) => Number(element.style.getPropertyValue('--done')));
const announced = (page: Page) => page.locator('.announcements').textContent();

describe('the timer', () => {
  it('fills its thirds, says each, and says once that the time is up', async () => {
    const { page, consoleErrors } = await openTimer();
    const third = (await secondsOf(page)) / 3;
    expect(await page.locator(bar).isVisible()).toBe(false);
    expect(await page.locator(control).textContent()).toBe('Think, pair, share: 3 min (T)');
    await page.keyboard.press('t');
    await atPhase(page, 'think');
    expect(await announced(page)).toBe('Timer, 3 min: Think.');
    for (const [index, phase] of ['pair', 'share', 'time'].entries()) {
      await page.clock.fastForward(third * 1000);
      await atPhase(page, phase);
      expect(await share(page)).toBeCloseTo((index + 1) / 3, 1);
    }
    expect(await announced(page)).toBe('Time.');
    expect(await page.locator(`${bar} span:visible`).allTextContents()).toEqual(['Time']);
    await page.evaluate(() => document.querySelector('.announcements')?.replaceChildren());
    await page.clock.fastForward(third * 1000);
    expect(await announced(page)).toBe('');
    await page.keyboard.press('t');
    await page.locator(bar).waitFor({ state: 'hidden' });
    expect(consoleErrors).toEqual([]);
  });

  it('stops on a second T, and by its button, which leaves the keys to the slides', async () => {
    const { page } = await openTimer();
    await page.keyboard.press('t');
    await atPhase(page, 'think');
    await page.keyboard.press('t');
    await page.locator(bar).waitFor({ state: 'hidden' });
    expect(await announced(page)).toBe('Timer stopped.');
    await page.locator(control).click();
    await atPhase(page, 'think');
    await page.keyboard.press('Space');
    await page.waitForSelector('section.present .fragment.visible');
    expect(await place(page)).toMatchObject({ id: slide, step: 1 });
    expect(await page.locator(bar).isVisible()).toBe(true);
  });

  it('runs on while other slides are shown, where T does nothing', async () => {
    const { page } = await openTimer();
    const third = (await secondsOf(page)) / 3;
    await page.keyboard.press('t');
    await atPhase(page, 'think');
    await goTo(page, 'mirror');
    await page.keyboard.press('t');
    await page.clock.fastForward(third * 1000);
    expect(await announced(page)).toMatch(/^Slide /);
    await goTo(page, slide);
    await atPhase(page, 'pair');
  });

  it('outlives a reload, and does not announce again what was up before', async () => {
    const { page } = await openTimer();
    const third = (await secondsOf(page)) / 3;
    await page.keyboard.press('t');
    await atPhase(page, 'think');
    await page.clock.fastForward(third * 1000);
    await atPhase(page, 'pair');
    const ends = () =>
      page.evaluate(() => {
        const key = Object.keys(sessionStorage).find((name) => name.includes('think-timer')) ?? '';
        return JSON.parse(sessionStorage.getItem(key) ?? '{}').endsAt;
      });
    const before = await ends();
    await page.reload();
    await page.evaluate(() => window.crisisDeck?.ready);
    await page.locator(bar).waitFor();
    expect(await ends()).toBe(before);
    expect(await announced(page)).toMatch(/^Slide /);
  });

  it('works where the browser withholds its storage', async () => {
    const { page, consoleErrors } = await openTimer();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.reload();
    await page.evaluate(() => window.crisisDeck?.ready);
    await page.keyboard.press('t');
    await atPhase(page, 'think');
    expect(consoleErrors).toEqual([]);
  });

  it.each([
    ['glides', 'no-preference', '1s'],
    ['moves in steps of a second where motion is unwelcome', 'reduce', '0s'],
  ] as const)('%s', async (_, reducedMotion, duration) => {
    const { page } = await openTimer({ context: { reducedMotion } });
    await page.keyboard.press('t');
    await atPhase(page, 'think');
    const transition = await page
      .locator(bar)
      .evaluate((element) => getComputedStyle(element, '::before').transitionDuration);
    expect(transition).toBe(duration);
    const before = await share(page);
    await page.clock.fastForward(1000);
    await expect.poll(() => share(page)).toBeGreaterThan(before);
  });

  it('keeps the foot of its slide readable: control, source line and ruler do not meet', async () => {
    const { page } = await openTimer();
    await page.keyboard.press('t');
    await atPhase(page, 'think');
    const boxes = await page.evaluate(() =>
      ['.think-control', '.source-line', '.day-ruler', '.think-bar'].map((part) => {
        const { left, right, top, bottom } =
          document.querySelector(`section.present ${part}`)?.getBoundingClientRect() ?? new DOMRect();
        return { left, right, top, bottom };
      }),
    );
    const [timer, sources, ruler, foot] = boxes;
    expect(timer?.left).toBeGreaterThan(sources?.right ?? Number.POSITIVE_INFINITY);
    expect(timer?.bottom).toBeLessThanOrEqual(ruler?.top ?? 0);
    expect(foot?.top).toBeGreaterThanOrEqual(ruler?.bottom ?? Number.POSITIVE_INFINITY);
    // A projector may cut off the edge of the picture.
    expect(foot?.bottom).toBeLessThanOrEqual(720 - 18);
  });
});
