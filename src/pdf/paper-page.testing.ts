/** What the paper view shows, read in the browser: what the PDF has to hold. */
import type { Page } from 'playwright-core';

/** One slide of the paper view. */
export interface PaperPage {
  readonly id: string;
  readonly headline: string;
  /** Name of its act. */
  readonly act: string;
  /** It stands behind the end of the talk. */
  readonly appendix: boolean;
  /** Every visible piece of text, as it stands in the page's text nodes. */
  readonly texts: readonly string[];
  /** Those of them that a chart draws. */
  readonly chartTexts: readonly string[];
  /** Text alternatives of charts and drawings, in order. */
  readonly pictures: readonly string[];
  /** Pages its links lead to, from 1. */
  readonly inside: readonly number[];
  /** Web addresses its links lead to. */
  readonly outside: readonly string[];
  /** Sources it cites and sources it lists, each as `3 #ref-fas2023`: the number shown, and which source it is. */
  readonly cited: readonly string[];
  readonly listed: readonly string[];
  /** How many steps it is shown in, after the first state. */
  readonly steps: number;
}

/** Visible pieces of text inside each element that `selector` finds, as they stand in the page's text nodes. */
export function readTexts(page: Page, selector: string): Promise<string[][]> {
  return page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => {
        const parent = node.parentElement;
        const hidden =
          !parent ||
          parent.getClientRects().length === 0 ||
          getComputedStyle(parent).visibility === 'hidden' ||
          parent.closest('title, desc') !== null;
        return hidden || !node.textContent?.trim() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      });
      const texts: string[] = [];
      while (words.nextNode()) texts.push(words.currentNode.textContent ?? '');
      return texts;
    }),
  );
}

/**
 * The same without what is hidden from screen readers: what a reader is to hear. The inside of pictures is said too, after
 * the words in their place.
 */
export function readSaid(page: Page, selector: string): Promise<string[][]> {
  return page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const isSaid = (parent: Element): boolean =>
        parent.checkVisibility({ visibilityProperty: true }) &&
        parent.closest('title, desc, style, script') === null &&
        (parent.closest('[role="img"]') !== null || parent.closest('[aria-hidden="true"]') === null);
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (nodes.nextNode()) {
        const { parentElement: parent, textContent: text } = nodes.currentNode;
        if (parent && isSaid(parent) && text?.trim()) texts.push(text);
      }
      return texts;
    }),
  );
}

/** Waits until the paper view stands, and reads its slides. */
export async function readPaper(page: Page): Promise<PaperPage[]> {
  await page.evaluate(() => window.crisisDeck?.readyForPaper);
  const texts = await readTexts(page, '.slides > section');
  const chartTexts = await page.$$eval('.slides > section', (sections) =>
    sections.map((section) =>
      [...section.querySelectorAll('.chart-picture text')].map((text) => text.textContent ?? ''),
    ),
  );
  const rest = await page.evaluate(() => {
    const sections = [...document.querySelectorAll('.slides > section')];
    return sections.map((section) => {
      const links = [...section.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
        (link) => link.getClientRects().length > 0,
      );
      const fragments = [...section.querySelectorAll('.fragment')];
      const targets = links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => address.startsWith('#'))
        .map((address) => document.getElementById(address.slice(1))?.closest('.slides > section'));
      return {
        id: section.id,
        act: (section as HTMLElement).dataset['actName'] ?? '',
        appendix: section.matches('[data-appendix]'),
        headline: (section.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        pictures: [...section.querySelectorAll('[role="img"]')].map((picture) => picture.ariaLabel ?? ''),
        inside: targets.map((target) => (target ? sections.indexOf(target) + 1 : 0)),
        outside: links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((address) => !address.startsWith('#')),
        cited: [...section.querySelectorAll('.slide-frame a.cite')].map(
          (cite) => `${cite.textContent?.replace(/[^\d]/g, '')} ${cite.getAttribute('href')}`,
        ),
        listed: [...section.querySelectorAll('ol.references > li')].map(
          (entry) => `${entry.querySelector('.number')?.textContent?.trim()} #${entry.id}`,
        ),
        steps: new Set(
          fragments.map((fragment, index) => fragment.getAttribute('data-fragment-index') ?? `at ${index}`),
        ).size,
      };
    });
  });
  return rest.map((slide, index) => ({
    ...slide,
    texts: texts[index] ?? [],
    chartTexts: chartTexts[index] ?? [],
  }));
}
