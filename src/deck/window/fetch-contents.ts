/** The contents of slides that a site keeps beside its page. */

import { underOtherAddress } from '../lost/again.ts';

/** Contents by the id of their section, as HTML. */
type Contents = Readonly<Record<string, string>>;

const addressIn = (root: ParentNode): string | undefined =>
  root.querySelector<HTMLElement>('.slides')?.dataset['contents'];

/** Whether `root` holds its first slide alone, and the others are in a file beside the page. */
export const isApart = (root: ParentNode): boolean => addressIn(root) !== undefined;

/** Puts each slide's contents in the place of what the page says of it. */
function putInto(root: ParentNode, contents: Contents): void {
  for (const slide of root.querySelectorAll('.slides > section')) {
    const html = contents[slide.id];
    if (html !== undefined) slide.innerHTML = html;
  }
}

/** It may be cut off, or be the page of a Wi-Fi that wants a login: then it is asked for once more, under another address. */
async function importContents(href: string): Promise<Contents> {
  const first: Promise<{ default: Contents }> = import(/* @vite-ignore */ href);
  const { default: contents } = await first.catch(() => underOtherAddress<{ default: Contents }>(href));
  return contents;
}

/**
 * Begins to fetch what belongs into the slides of `root`; settles, when it is there, with what puts it in its place. For a page that
 * holds everything there is nothing to do.
 */
export async function fetchContents(root: ParentNode): Promise<() => void> {
  const address = addressIn(root);
  if (address === undefined) return () => {};
  const { href } = new URL(address, document.baseURI);
  const contents = await importContents(href);
  return () => putInto(root, contents);
}
