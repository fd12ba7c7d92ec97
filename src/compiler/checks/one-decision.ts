/** A slide asks one question: the number keys count hands for it. */

import type { LeafDirective } from '../markdown/nodes.ts';
import { walk } from '../markdown/rewrite.ts';
import { errorAt } from '../messages/message.ts';
import type { Draft } from '../phases/draft.ts';
import { pointOf } from '../source/source.ts';
import type { Check } from './check.ts';

function decisionsOn({ body }: Draft): LeafDirective[] {
  const found: LeafDirective[] = [];
  walk(body, (node) => {
    if (node.type === 'leafDirective' && node.data?.resolved?.decisions.length) found.push(node);
  });
  return found;
}

export const oneDecision: Check = ({ slides }) =>
  slides
    .filter(({ gathered }) => gathered.decisions.length > 1)
    .flatMap((slide) =>
      decisionsOn(slide)
        .slice(1)
        .map((node) => pointOf(slide.source, node)),
    )
    .map((place) =>
      errorAt(
        place,
        'directive-misplaced',
        'This slide already has a decision, and the number keys count hands for one.',
        'Put this one on a slide of its own.',
      ),
    );
