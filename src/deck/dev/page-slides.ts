/** The slides of an open page, which are to be those of a page that is opened now. */

import type { TalkUpdate } from '../../build/dev/talk-update.ts';
import { type Cut, cuts } from '../../compiler/model.ts';
import { type Prepare, type PreparedTalk, type Slides, sectionsByKey, WrittenTalk } from './written-talk.ts';

/** What an update did to the page. */
export interface PageChange {
  /** Minutes of the talk that is shown now: as those that the address asks for, if there is such a talk. */
  readonly cut: Cut;
  /** Some slides are other elements than before, or stand elsewhere: whoever holds them has to read them again. */
  readonly isOther: boolean;
  /** Slides that are not in the page any more. */
  readonly gone: readonly Element[];
}

/** What the page shows: the elements, and what they were made from. */
interface Page {
  readonly talk: WrittenTalk;
  readonly standing: Slides;
  /** Null until it is needed. */
  readonly prepared: PreparedTalk | null;
}

let page: Page | undefined;

function slidesIn(root: ParentNode): HTMLElement {
  const slides = root.querySelector<HTMLElement>('.slides');
  if (!slides) throw new Error('The page has no slides to change.');
  return slides;
}

/** Learns the slides of `root`, for a page of which `cut` minutes are asked: before anything is done to them, and all are there. */
export function rememberSlides(root: ParentNode, cut: Cut): void {
  const standing = sectionsByKey(slidesIn(root));
  page = { talk: new WrittenTalk(standing, cut), standing, prepared: null };
}

/** The key of a slide of the page: its id, or for one without an id what it is known by instead. */
export const keyOfSlide = (slide: Element): string | undefined =>
  [...(page?.standing ?? [])].find(([, section]) => section === slide)?.[0];

/** They change with lines, slides and acts elsewhere, and are read when they are needed: nothing is drawn by them. */
const counts = [
  'data-at',
  'data-number',
  'data-act',
  'data-act-name',
  'data-cut',
  'data-cuts',
  'data-timing',
  ...cuts.map((cut) => `data-minutes-${cut}`),
];

const partsWith = (element: Element, name: string): Element[] => [
  ...(element.hasAttribute(name) ? [element] : []),
  ...element.querySelectorAll(`[${name}]`),
];

function writeCount(part: Element | undefined, name: string, value: string): void {
  if (part && part.getAttribute(name) !== value) part.setAttribute(name, value);
}

/** Gives `elements` the counts that `now` has; false where they are not on the same parts. */
function recount(now: Element, elements: readonly Element[]): boolean {
  return counts.every((name) => {
    const values = partsWith(now, name).map((part) => part.getAttribute(name) ?? '');
    const lists = elements.map((element) => partsWith(element, name));
    if (lists.some(({ length }) => length !== values.length)) return false;
    for (const parts of lists) for (const [at, value] of values.entries()) writeCount(parts[at], name, value);
    return true;
  });
}

const isSame = (one: Element | null, other: Element | null): boolean =>
  one === other || (one?.isEqualNode(other) ?? false);

const withoutContents = (element: Element): Element => element.cloneNode() as Element;

const frameOf = (section: Element): Element | null => section.querySelector(':scope > .slide-frame');
const notesOf = (section: Element): Element | null => section.querySelector(':scope > aside.notes');

function changeNotes(standing: Element, now: Element): void {
  const [before, written] = [notesOf(standing), notesOf(now)];
  const after = written && document.importNode(written, true);
  if (after && before) before.replaceWith(after);
  else if (after) frameOf(standing)?.after(after);
  else before?.remove();
}

/**
 * Whether a slide that was made from `was` may stay for `now`: only its notes and counts are other, and they are changed in
 * its place, so that nothing moves on the screen.
 */
function stays(standing: Element, was: Element, now: Element): boolean {
  if (isSame(was, now)) return true;
  if (!recount(now, [was, standing])) return false;
  if (!isSame(withoutContents(was), withoutContents(now)) || !isSame(frameOf(was), frameOf(now)))
    return false;
  if (!isSame(notesOf(was), notesOf(now))) changeNotes(standing, now);
  return true;
}

/** Makes `sections` all that there is, in this order, and moves none that stands right; gives back those that are gone. */
function arrange(slides: Element, sections: readonly HTMLElement[]): Element[] {
  const wanted = new Set<Element>(sections);
  const gone = [...slides.children].filter((section) => !wanted.has(section));
  for (const section of gone) section.remove();
  let next = slides.firstElementChild;
  for (const section of sections) {
    if (section === next) next = next.nextElementSibling;
    else slides.insertBefore(section, next);
  }
  return gone;
}

/**
 * Brings the slides of `root` up to date: a slide that would be another on a page which is opened now is replaced by that one,
 * whole. `prepare` is what the view had done to them.
 */
export function changeSlides(root: ParentNode, update: TalkUpdate, prepare: Prepare = () => {}): PageChange {
  if (!page) throw new Error('The page does not know its slides.');
  const slides = slidesIn(root);
  const before = page.prepared ?? page.talk.prepared(prepare);
  page.talk.take(update);
  const after = page.talk.prepared(prepare);
  const standing = [...after.slides].map(([key, now]) => {
    const [section, was] = [page?.standing.get(key), before.slides.get(key)];
    const isKept = section && was && stays(section, was, now);
    return [key, isKept ? section : document.importNode(now, true)] as const;
  });
  const sections = standing.map(([, section]) => section);
  const isOther =
    sections.length !== slides.childElementCount ||
    sections.some((section, at) => section !== slides.children[at]);
  const gone = isOther ? arrange(slides, sections) : [];
  page = { talk: page.talk, standing: new Map(standing), prepared: after };
  return { cut: after.cut, isOther, gone };
}
