/** Markdown trees to HTML trees, with the compiler's own nodes and the place of every block. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Code, Image, PhrasingContent, RootContent, Table } from 'mdast';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import type { Citation, DirectiveNode, PictureRow } from '../markdown/nodes.ts';
import type { Page } from '../references/page.ts';
import { withoutCommentSigns } from '../source/comment-sign.ts';
import { withDirections } from './directions.ts';
import { listElement, listItemElement } from './lists.ts';
import { imageElement, pictureRowElement } from './picture.ts';
import { tableElement } from './table.ts';

/** Elements that say where in the Markdown they come from. */
const blocks: ReadonlySet<string> = new Set('p div figure table ul ol blockquote pre hr dl'.split(' '));

/** The words behind a code fence are not shown, and not lost either. */
function codeElement({ value, lang, meta }: Code): Element {
  const info = [lang, meta].filter(Boolean).join(' ');
  return h('pre', info === '' ? {} : { dataInfo: info }, [h('code', `${value}\n`)]);
}

function directiveElements(state: State, node: DirectiveNode, page: Page): ElementContent[] {
  const children = state.all(node);
  const content = node.type === 'containerDirective' ? state.wrap(children, true) : children;
  return node.data?.resolved?.html(page, content) ?? children;
}

function handlersFor(page: Page): Handlers {
  const directive = (state: State, node: DirectiveNode): ElementContent[] => {
    const elements = directiveElements(state, node, page);
    for (const element of elements) state.patch(node, element);
    return elements;
  };
  return {
    textDirective: directive,
    leafDirective: directive,
    containerDirective: directive,
    list: listElement,
    listItem: listItemElement,
    citation: (_state, node: Citation) => page.cite(node.value),
    image: (_state, node: Image) => imageElement(node),
    pictureRow: (state, node: PictureRow) => {
      const element = pictureRowElement(state, node);
      state.patch(node, element);
      return element;
    },
    table: (state, node: Table) => {
      const element = tableElement(state, node);
      state.patch(node, element);
      return element;
    },
    code: (state, node: Code) => {
      const element = codeElement(node);
      state.patch(node, element);
      return element;
    },
  };
}

function withPlaces(nodes: readonly ElementContent[], file: string): ElementContent[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: withoutCommentSigns(node.value) };
    if (node.type !== 'element') return node;
    const children = withPlaces(node.children, file);
    const start = blocks.has(node.tagName) ? node.position?.start : undefined;
    if (!start) return { ...node, children };
    const dataAt = `${file}:${start.line}:${start.column}`;
    return { ...node, properties: { ...node.properties, dataAt }, children };
  });
}

const isLineBreak = (node: ElementContent): boolean => node.type === 'text' && node.value === '\n';

/** Finished blocks of a slide as HTML; `file` is the slide's, for the places. */
export function blockElements(nodes: readonly RootContent[], page: Page, file: string): ElementContent[] {
  if (nodes.length === 0) return [];
  const root = toHast({ type: 'root', children: [...nodes] }, { handlers: handlersFor(page) });
  const elements = 'children' in root ? (root.children as ElementContent[]) : [];
  return withDirections(withPlaces(elements, file)).filter((node) => !isLineBreak(node));
}

/** Finished words of a line as HTML. */
export function inlineElements(
  nodes: readonly PhrasingContent[],
  page: Page,
  file: string,
): ElementContent[] {
  if (nodes.length === 0) return [];
  const line = toHast({ type: 'paragraph', children: [...nodes] }, { handlers: handlersFor(page) });
  return 'children' in line ? withPlaces(line.children as ElementContent[], file) : [];
}
