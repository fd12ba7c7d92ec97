/** `:::notes`: the speaker notes. A phase of their own takes them out; one that is met later is out of place. */
import { type Directive, refused } from './directive.ts';

export const notes: Directive = {
  kind: 'container',
  example: ':::notes',
  attributes: [],
  takesLabel: false,
  place: 'anywhere',
  resolve: () => refused(),
};
