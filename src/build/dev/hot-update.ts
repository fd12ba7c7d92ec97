/** What is other in one compilation than in the one before: what an open page is told after a save. */
import type { Element } from 'hast';
import { sectionHtml } from '../../compiler/html/section-html.ts';
import type { Compilation } from '../../compiler/model.ts';
import { slideKeys, type TalkUpdate } from './talk-update.ts';

/** The sections by their key, in order. */
function sectionsByKey({ sections }: Compilation): ReadonlyMap<string, Element> {
  const keys = slideKeys(sections.map(({ properties }) => String(properties['id'] ?? '')));
  return new Map(sections.map((section, index) => [keys[index] ?? '', section]));
}

/** The difference between two compilations of the talk. */
export function talkUpdate(before: Compilation, after: Compilation): TalkUpdate {
  const [old, current] = [sectionsByKey(before), sectionsByKey(after)];
  const changed = [...current].flatMap(([key, section]) => {
    const was = old.get(key);
    const html = sectionHtml(section);
    return was && sectionHtml(was) === html ? [] : [{ key, html }];
  });
  return {
    title: after.deck.title,
    ...(after.deck.lang !== null && { lang: after.deck.lang }),
    order: [...current.keys()],
    changed,
  };
}
