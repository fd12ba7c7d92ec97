/** What is other in one compilation than in the one before: what an open page is told after a save. */
import type { Element } from 'hast';
import { sectionHtml } from './html/section-html.ts';
import type { Compilation } from './model.ts';
import { type SlideChange, type SlidePlaces, slideKeys, type TalkUpdate } from './talk-update.ts';

/** The sections by their key, in order. */
function sectionsByKey({ sections }: Compilation): ReadonlyMap<string, Element> {
  const keys = slideKeys(sections.map(({ properties }) => String(properties['id'] ?? '')));
  return new Map(sections.map((section, index) => [keys[index] ?? '', section]));
}

/** A line more above a slide moves its place in the file, and nothing that is seen. */
const seen = (html: string): string => html.replaceAll(/ data-at="[^"]*"/g, '');

const isDifferent = ({ before, after }: SlideChange): boolean =>
  before !== after && seen(before) !== seen(after);

const isOfList = ({ before, after }: SlideChange): boolean =>
  [before, after].some((html) => html.includes('<ol class="references"'));

const placesIn = (html: string): string[] =>
  [...html.matchAll(/ data-at="([^"]*)"/g)].map(([, at = '']) => at);

/** Where a slide stands now, if it stood elsewhere. */
function movedTo({ key, before, after }: SlideChange): SlidePlaces[] {
  if (before === after || before === '' || after === '') return [];
  const [old, places] = [placesIn(before), placesIn(after)];
  return old.join() === places.join() ? [] : [{ key, places }];
}

/** The difference between two compilations of the talk. */
export function talkUpdate(before: Compilation, after: Compilation): TalkUpdate {
  const [old, current] = [sectionsByKey(before), sectionsByKey(after)];
  const html = (section: Element | undefined): string => (section ? sectionHtml(section) : '');
  const keys = [...new Set([...current.keys(), ...old.keys()])];
  const all = keys.map((key) => ({ key, before: html(old.get(key)), after: html(current.get(key)) }));
  const listChanged = all.some((slide) => isOfList(slide) && isDifferent(slide));
  const changed = all.filter((slide) => isDifferent(slide) || (listChanged && isOfList(slide)));
  return {
    title: after.deck.title,
    ...(after.deck.lang !== null && { lang: after.deck.lang }),
    order: [...current.keys()],
    changed,
    moved: all.flatMap(movedTo),
  };
}
