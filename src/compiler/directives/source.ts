/** `::source[text]`: what the source line says before the sources: what is counted, how sure it is. */
import type { PhrasingContent } from 'mdast';
import { errorAt } from '../messages/message.ts';
import { type Directive, placeOf, refused, resolved } from './directive.ts';

const example = '::source[What is counted, and how]';

export const source: Directive = {
  kind: 'leaf',
  example,
  attributes: [],
  takesLabel: true,
  place: 'slide',
  resolve(use) {
    if (use.node.children.length === 0) {
      const reason = 'This adds nothing to the source line.';
      return refused(errorAt(placeOf(use), 'directive-unread', reason, `Write "${example}".`));
    }
    return resolved({ basis: [use.node.children as PhrasingContent[]], html: () => [] });
  },
};
