/** The show as it is driven and looked at in any browser. */
import { type TestBrowser, type TestWindow, until } from './test-browser.testing.ts';

/** Opens the show at an address, and settles when it stands. */
export async function openShowAt({ first }: TestBrowser, address: string): Promise<TestWindow> {
  await first.go(address);
  await first.evaluate(() => window.crisisDeck?.ready);
  return first;
}

/** Goes to the first slide that has what the selector finds, with none of its steps shown. */
export async function goToSlideWith(window: TestWindow, selector: string): Promise<string> {
  const id = await window.evaluate((wanted) => {
    const slide = globalThis.window.crisisDeck?.withAllSlides(() =>
      [...document.querySelectorAll('.slides > section')].find(
        (section) => section.matches(wanted) || section.querySelector(wanted) !== null,
      ),
    );
    globalThis.location.hash = `#/${slide?.id}`;
    return slide?.id ?? '';
  }, selector);
  await until(
    window,
    `slide ${id}`,
    (wanted) => document.querySelector('section.present')?.id === wanted,
    id,
  );
  return id;
}

/** What can be seen. */
export interface Look {
  /** Slide and step on screen. */
  readonly place: string;
  /** How many of its charts and drawings can be seen. */
  readonly drawings: number;
  /** Nothing comes after it but the appendix, to which no step leads. */
  readonly ended: boolean;
  /** Words for screen readers alone that can be seen. */
  readonly leaked: readonly string[];
}

/** Runs in the page. */
export function look(): Look {
  const slide = document.querySelector('.slides > section.present');
  const groups = (selector: string): number =>
    new Set(
      [...(slide?.querySelectorAll(selector) ?? [])].map((one) => one.getAttribute('data-fragment-index')),
    ).size;
  const step = groups('.fragment.visible');
  return {
    place: `${slide?.id} ${step}`,
    drawings: [...(slide?.querySelectorAll('canvas, .figure svg') ?? [])].filter(
      (picture) => picture.getBoundingClientRect().width > 100,
    ).length,
    ended: (slide?.nextElementSibling?.matches('[data-appendix]') ?? true) && step === groups('.fragment'),
    leaked: [...(slide?.querySelectorAll('.visually-hidden, .visually-hidden *') ?? [])]
      .filter((hidden) => {
        const { x, y, width, height } = hidden.getBoundingClientRect();
        const seen = document.elementFromPoint(x + width / 2, y + height / 2);
        return width > 1 && height > 1 && seen !== null && hidden.contains(seen);
      })
      .map((hidden) => hidden.textContent?.slice(0, 40) ?? ''),
  };
}
