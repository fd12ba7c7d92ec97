/** What the paper view shows, read in the browser: what the PDF has to hold. */
import type { Page } from 'playwright-core';

/** One slide of the paper view. */
export interface PaperPage {
  readonly id: string;
  readonly headline: string;
  /** Name of its act. */
  readonly act: string;
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
  /** How many steps it is shown in, after the first state. */
  readonly steps: number;
}

/** Waits until the paper view stands, and reads its slides. */
export async function readPaper(page: Page): Promise<PaperPage[]> {
  await page.evaluate(() => window.crisisDeck?.readyForPaper);
  return page.evaluate(() => {
    const sections = [...document.querySelectorAll('.slides > section')];
    return sections.map((section) => {
      const words = document.createTreeWalker(section, NodeFilter.SHOW_TEXT, (node) => {
        const parent = node.parentElement;
        const hidden =
          !parent ||
          parent.getClientRects().length === 0 ||
          getComputedStyle(parent).visibility === 'hidden' ||
          parent.closest('title, desc') !== null;
        return hidden || !node.textContent?.trim() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      });
      const nodes: Node[] = [];
      while (words.nextNode()) nodes.push(words.currentNode);
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
        headline: (section.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        texts: nodes.map((node) => node.textContent ?? ''),
        chartTexts: nodes.flatMap((node) =>
          node.parentElement?.closest('.chart-picture') ? [node.textContent ?? ''] : [],
        ),
        pictures: [...section.querySelectorAll('[role="img"]')].map((picture) => picture.ariaLabel ?? ''),
        inside: targets.map((target) => (target ? sections.indexOf(target) + 1 : 0)),
        outside: links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((address) => !address.startsWith('#')),
        steps: new Set(
          fragments.map((fragment, index) => fragment.getAttribute('data-fragment-index') ?? `at ${index}`),
        ).size,
      };
    });
  });
}
