/** `:plain[17:1]`: words with a number that is written on purpose and is not one of the data: `npm run check` leaves it alone. */
import { h } from 'hastscript';
import { errorAt } from '../messages/message.ts';
import { type Directive, placeOf, refused, resolved } from './directive.ts';

const example = ':plain[17:1]';

export const plain: Directive = {
  kind: 'text',
  example,
  attributes: [],
  takesLabel: true,
  place: 'anywhere',
  resolve(use) {
    if (use.label && use.label.words.trim() !== '') {
      return resolved({ html: (_page, children) => [h('span', { className: 'plain' }, [...children])] });
    }
    const reason = 'This does not say what is to stand as written.';
    return refused(errorAt(placeOf(use), 'directive-unread', reason, `Write "${example}".`));
  },
};
