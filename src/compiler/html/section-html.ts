/** Finished sections as HTML text. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

const written = new WeakMap<Element, string>();

/** A section as it stands in the page; written once, as a finished section does not change any more. */
export function sectionHtml(section: Element): string {
  const html = written.get(section) ?? toHtml(section, { allowDangerousHtml: true });
  written.set(section, html);
  return html;
}
