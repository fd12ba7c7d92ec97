/** A link to "#id" finds a slide, or a source of the reference list, of that id. */
import type { Link, Nodes } from 'mdast';
import type { Draft } from '../draft.ts';
import { errorAt } from '../message.ts';
import { walk } from '../rewrite.ts';
import { pointAt, startOffset, written } from '../source.ts';
import { suggest } from '../suggest.ts';
import type { Check } from './check.ts';

function innerLinks({ headline, body, notes }: Draft): Link[] {
  const links: Link[] = [];
  const nodes: Nodes[] = [...headline, ...body, ...(notes ? Object.values(notes).flat() : [])];
  walk(nodes, (node) => {
    if (node.type === 'link' && node.url.startsWith('#')) links.push(node);
  });
  return links;
}

export const linkTargets: Check = ({ slides, references }) => {
  const ids = slides.map(({ settings }) => settings.id).filter((id) => id !== '');
  const targets = new Set([...ids, ...references.map((key) => `ref-${key}`)]);
  return slides.flatMap((slide) =>
    innerLinks(slide)
      .map((link) => ({ link, target: link.url.slice(1) }))
      .filter(({ target }) => !targets.has(target))
      .map(({ link, target }) => {
        const hash = Math.max(written(slide.source, link).lastIndexOf('#'), 0);
        const place = pointAt(slide.source, startOffset(link) + hash);
        return errorAt(
          place,
          'link-target-unknown',
          `No slide has the id "${target}".`,
          suggest(target, ids),
        );
      }),
  );
};
