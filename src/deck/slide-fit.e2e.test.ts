/** Every slide measured on the screen: nothing runs over, nothing collides, nothing is too small to read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layouts } from '../theme/layouts.ts';
import { type DeckOnTest, goToEndOf, openShow, slideIds } from './show.testing.ts';

/** What the room must read, and what may be smaller (kicker, source line, day ruler), in slide pixels. */
const smallestEvidence = 20;
const smallestMargin = 14;

/** What stands at the margin of a slide, or is read by the presenter and not by the room: small by design. */
const small = [
  '.kicker',
  '.source-line',
  '.day-ruler',
  'a.cite',
  'dt',
  'thead th',
  '.references',
  '.mono',
  '.key-hint',
  '.decision-head',
  '.known-since',
  '.photograph-credit',
  '.think-timer',
].join(', ');

const headlineLines = Object.fromEntries(
  Object.entries(layouts).map(([layout, rules]) => [layout, rules.headlineLines]),
);

const rules = { smallestEvidence, smallestMargin, small, headlineLines };

describe.each([
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
])('on a screen of $width x $height', (viewport) => {
  let deck: DeckOnTest;
  beforeAll(async () => {
    deck = await openShow({ query: '?cut=40', viewport, context: { reducedMotion: 'reduce' } });
  });
  afterAll(() => deck.close());

  it('keeps every slide within its frame, its headline within two lines and its text readable', async () => {
    const faults: string[] = [];
    for (const id of await slideIds(deck.page)) {
      await goToEndOf(deck.page, id);
      const found = await deck.page.evaluate(measureSlide, rules);
      faults.push(...found.map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  }, 120_000);
});

/** Runs in the page: the faults of the slide on screen, in words. */
function measureSlide(limits: typeof rules): string[] {
  const slide = document.querySelector<HTMLElement>('section.present');
  const frame = slide?.querySelector<HTMLElement>('.slide-frame');
  if (!slide || !frame) return ['there is no slide on the screen'];
  const scale = frame.getBoundingClientRect().width / 1280;
  const outer = frame.getBoundingClientRect();
  const faults: string[] = [];

  const boxOf = (element: Element) => {
    const box = element.getBoundingClientRect();
    return {
      left: (box.left - outer.left) / scale,
      right: (box.right - outer.left) / scale,
      top: (box.top - outer.top) / scale,
      bottom: (box.bottom - outer.top) / scale,
    };
  };
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  const isShown = (element: Element) =>
    !element.closest('.visually-hidden, aside.notes') && element.getBoundingClientRect().width > 0;

  const headline = slide.querySelector('.headline');
  if (headline) {
    const { top, bottom } = boxOf(headline);
    const line = Number.parseFloat(getComputedStyle(headline).lineHeight);
    const most =
      Object.entries(limits.headlineLines).find(([layout]) => slide.matches(`.layout-${layout}`))?.[1] ?? 2;
    if ((bottom - top) / line > most + 0.2)
      faults.push(`the headline takes ${Math.round((bottom - top) / line)} lines`);
  }

  const foot = slide.querySelector('.source-line') ?? slide.querySelector('.day-ruler');
  const ceiling = foot ? boxOf(foot).top : 720;
  const shown = [...slide.querySelectorAll('.evidence *')].filter(
    (element) => element.childElementCount === 0 && isShown(element),
  );
  for (const element of shown) {
    const box = boxOf(element);
    if (box.bottom > ceiling + 1)
      faults.push(
        `${named(element)} runs into the source line (${Math.round(box.bottom)} > ${Math.round(ceiling)})`,
      );
    if (box.right > 1281 || box.left < -1) faults.push(`${named(element)} runs over the side`);
  }

  const texts = [...slide.querySelectorAll('.slide-frame *')].filter(
    (element) =>
      isShown(element) &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  for (const element of texts) {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const mayBeSmall = element.closest(limits.small);
    const least = mayBeSmall ? limits.smallestMargin : limits.smallestEvidence;
    if (size < least) faults.push(`${named(element)} is ${size} px`);
  }

  const sourceLine = slide.querySelector('.source-line');
  if (sourceLine && boxOf(sourceLine).bottom - boxOf(sourceLine).top > 40)
    faults.push('the source line takes more than two lines');
  return faults;
}
