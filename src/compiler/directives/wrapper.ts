/** A directive that only puts an element around what stands in it. */
import { h } from 'hastscript';
import { type Directive, resolved } from './directive.ts';

/** A container `:::name` that becomes `<div class="className">`. */
export const wrapper = (name: string, className: string): Directive => ({
  kind: 'container',
  example: `:::${name}`,
  attributes: [],
  takesLabel: false,
  place: 'slide',
  resolve: () => resolved({ html: (_page, children) => [h('div', { className }, [...children])] }),
});
