/** Lists of the slides as HTML: how wide their numbers are, and tasks that are done or open. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';

/** `digits-2` where the last number has two digits: the style sheet keeps room for them. */
function digitsClass({ ordered, start, children }: List): string[] {
  const { length } = String((start ?? 1) + children.length - 1);
  return ordered && length > 1 ? [`digits-${length}`] : [];
}

/** A list; its numbers, where they have more digits than one, say how many. */
export function listElement(state: State, node: List): Element {
  const list = defaultHandlers.list(state, node);
  const className = [...[list.properties['className'] ?? []].flat().map(String), ...digitsClass(node)];
  return className.length > 0 ? { ...list, properties: { ...list.properties, className } } : list;
}

/** A box that is ticked or not, drawn by the style sheet; a sign where there is none, and a word for those who do not see it. */
const taskSign = (done: boolean): Element =>
  h(
    'span',
    { className: done ? ['task', 'done'] : ['task'], role: 'img', ariaLabel: done ? 'done' : 'to do' },
    [h('span', done ? '\u2611' : '\u2610')],
  );

const withSign = (nodes: readonly ElementContent[], done: boolean): ElementContent[] =>
  nodes.map((node) => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'input') return taskSign(done);
    return node.tagName === 'p' ? { ...node, children: withSign(node.children, done) } : node;
  });

/** An entry of a list; `- [ ]` and `- [x]` have a sign in place of a form's checkbox, with which nobody could do anything. */
export function listItemElement(state: State, node: ListItem, parent: Parents | undefined): Element {
  const item = defaultHandlers.listItem(state, node, parent);
  return typeof node.checked === 'boolean'
    ? { ...item, children: withSign(item.children, node.checked) }
    : item;
}
