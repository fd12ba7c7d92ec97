/** The slides of an open page, by the keys under which the dev server speaks of them. */
import type { Cut } from '../../compiler/model.ts';
import {
  type SlideChange,
  type SlidePlaces,
  slideKeys,
  type TalkUpdate,
} from '../../compiler/talk-update.ts';
import { applyCut, numberSlides } from '../cut/apply-cut.ts';
import { bringUpToDate, drawnAsOne, seenHtml } from './bring-up-to-date.ts';

/** What an update did to the page. */
export interface PageChange {
  /** Slides came, went or moved, or lie on another ground: reveal.js has to read them all again. */
  readonly structure: boolean;
  /** Something is other than before that stands on a slide, and not in its notes. */
  readonly seen: boolean;
  /** Some steps are others than before: reveal.js has to show or hide them. */
  readonly steps: boolean;
}

const known = new Map<string, HTMLElement>();

const slidesIn = (root: ParentNode): HTMLElement => {
  const slides = root.querySelector<HTMLElement>('.slides');
  if (!slides) throw new Error('The page has no slides to change.');
  return slides;
};

const sectionsIn = (slides: Element): HTMLElement[] => [...slides.children] as HTMLElement[];

/** Learns the slides of `root`: to be called before a cut is applied, while all of them are there. */
export function rememberSlides(root: ParentNode): void {
  const sections = sectionsIn(slidesIn(root));
  const keys = slideKeys(sections.map(({ id }) => id));
  sections.forEach((section, index) => {
    known.set(keys[index] ?? '', section);
  });
}

type Version = 'before' | 'after';

/** One version of the changed slides, cut to the talk that is shown; those that it does not have are left out. */
function makeSections(changes: readonly SlideChange[], version: Version, cut: Cut): Map<string, HTMLElement> {
  const written = changes.filter((change) => change[version] !== '');
  const stage = document.createElement('div');
  stage.innerHTML = `<div class="slides">${written.map((change) => change[version]).join('')}</div>`;
  const slides = slidesIn(stage);
  const sections = sectionsIn(slides);
  applyCut(stage, cut);
  const made = written.map(({ key }, index) => [key, sections[index]] as const);
  return new Map(made.flatMap(([key, section]) => (section?.parentElement ? [[key, section]] : [])));
}

const ground = ({ dataset }: HTMLElement): string | undefined => dataset['backgroundColor'];

/** All that is shown of a slide, without its notes. */
const shown = (section: HTMLElement): string =>
  seenHtml(section.cloneNode() as Element) + seenHtml(section.querySelector('.slide-frame'));

const stepsIn = (section: Element): Element[] => [...section.querySelectorAll('.fragment')];

/** reveal.js writes an index to every fragment, and would count a new one after those that have one. */
function renewSteps(steps: readonly Element[], written: readonly (string | null)[]): void {
  for (const [at, fragment] of steps.entries()) {
    const index = written[at];
    if (index === null || index === undefined) fragment.removeAttribute('data-fragment-index');
    else fragment.setAttribute('data-fragment-index', index);
  }
}

function changeSlide(
  standing: HTMLElement,
  before: HTMLElement,
  after: HTMLElement,
  wholes: string,
): PageChange {
  const change = { structure: ground(before) !== ground(after), seen: shown(before) !== shown(after) };
  const written = stepsIn(after).map((step) => step.getAttribute('data-fragment-index'));
  const stood = stepsIn(standing);
  bringUpToDate(standing, before, after, wholes);
  const stand = stepsIn(standing);
  const steps = stand.length !== stood.length || stand.some((step, at) => step !== stood[at]);
  if (steps) renewSteps(stand, written);
  return { ...change, steps };
}

/** Puts the slides of the talk that is shown in order; gives back whether they had been in another. */
function arrange(slides: HTMLElement, order: readonly string[], made: ReadonlySet<HTMLElement>): boolean {
  const wanted = order.flatMap((key) => {
    const section = known.get(key);
    return section && (made.has(section) || section.parentElement === slides) ? [section] : [];
  });
  const standing = sectionsIn(slides);
  if (wanted.length === standing.length && wanted.every((section, at) => section === standing[at]))
    return false;
  for (const section of standing) if (!wanted.includes(section)) section.remove();
  slides.append(...wanted);
  return true;
}

/** Says on a standing slide where its parts stand in the file now. */
function movePlaces(section: HTMLElement, { key, places }: SlidePlaces): void {
  const parts = [section, ...section.querySelectorAll<HTMLElement>('[data-at]')];
  if (parts.length !== places.length) console.warn(`The places of the slide "${key}" are those of before.`);
  else for (const [index, part] of parts.entries()) part.dataset['at'] = places[index];
}

/**
 * Brings the slides of `root` up to date, in place: what did not change is the same element as before. What matches `wholes` is
 * another element as soon as anything in it is other.
 */
export function changeSlides(
  root: ParentNode,
  { order, changed, moved }: TalkUpdate,
  cut: Cut,
  wholes = drawnAsOne,
): PageChange {
  const slides = slidesIn(root);
  const [olds, news] = [makeSections(changed, 'before', cut), makeSections(changed, 'after', cut)];
  const added = new Set<HTMLElement>();
  const changes = changed.map(({ key }): PageChange => {
    const [standing, before, after] = [known.get(key), olds.get(key), news.get(key)];
    const isThere = standing?.parentElement === slides;
    if (isThere && before && after) return changeSlide(standing, before, after, wholes);
    if (isThere) standing.remove();
    if (after) {
      known.set(key, after);
      added.add(after);
    }
    const isOther = isThere || after !== undefined;
    return { structure: isOther, seen: isOther, steps: isOther };
  });
  for (const one of moved) {
    const section = known.get(one.key);
    if (section?.parentElement === slides) movePlaces(section, one);
  }
  const structure = arrange(slides, order, added) || changes.some((change) => change.structure);
  const seen = structure || changes.some((change) => change.seen);
  if (seen) numberSlides(root);
  return { structure, seen, steps: structure || changes.some(({ steps }) => steps) };
}
