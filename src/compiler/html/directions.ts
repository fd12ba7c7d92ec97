/**
 * Blocks that run from right to left say so, as a browser would find with `dir="auto"`: by their first letter. Written only where
 * a block runs another way than what it stands in; markers, indents and columns then lie on the side where reading begins.
 */
import type { ElementContent, Properties } from 'hast';

/** A way of writing. */
export type Direction = 'ltr' | 'rtl';

const blocks: ReadonlySet<string> = new Set(
  'p h1 ul ol li dl dt dd blockquote table th td figcaption pre'.split(' '),
);

/** Containers of the slides around other blocks. */
const containers: ReadonlySet<unknown> = new Set(['lead', 'aside', 'fragment']);

/** What the data put into a text does not turn it. */
const isolated: ReadonlySet<unknown> = new Set(['datum', 'cite', 'known-since']);

const firstLetter =
  /(?<rtl>\u200F|(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}])|(?<ltr>\u200E|\p{L})/u;

const isOfClass = ({ className }: Properties, names: ReadonlySet<unknown>): boolean =>
  [className].flat().some((name) => names.has(name));

/** The direction of the first letter in a text; null for digits, signs and nothing. */
export function directionOf(text: string): Direction | null {
  const groups = firstLetter.exec(text)?.groups;
  if (!groups) return null;
  return groups['rtl'] === undefined ? 'ltr' : 'rtl';
}

function directionIn(nodes: readonly ElementContent[]): Direction | null {
  for (const node of nodes) {
    if (node.type === 'text') {
      const direction = directionOf(node.value);
      if (direction) return direction;
    }
    if (node.type !== 'element' || node.properties['dir'] || isOfClass(node.properties, isolated)) continue;
    const direction = directionIn(node.children);
    if (direction) return direction;
  }
  return null;
}

const hasDirection = (tagName: string, properties: Properties): boolean =>
  blocks.has(tagName) || (tagName === 'div' && isOfClass(properties, containers));

/** The nodes, each block of them with its direction where it is not that of what it stands in. Code runs from left to right. */
export function withDirections(
  nodes: readonly ElementContent[],
  around: Direction = 'ltr',
): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const { tagName, properties, children } = node;
    const own = tagName === 'pre' ? 'ltr' : hasDirection(tagName, properties) ? directionIn(children) : null;
    const inside = withDirections(children, own ?? around);
    const turned = own !== null && own !== around;
    return { ...node, properties: turned ? { ...properties, dir: own } : properties, children: inside };
  });
}

/** `dir="rtl"` for a line from right to left, and nothing for others. */
export const directionOfLine = (content: readonly ElementContent[]): Properties =>
  directionIn(content) === 'rtl' ? { dir: 'rtl' } : {};
