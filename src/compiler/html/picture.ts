/** Images as HTML. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Image, PhrasingContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { stop } from '../directives/stop.ts';
import type { ImageFile, PictureRow } from '../markdown/nodes.ts';
import { onlyImage } from '../pictures/set-pictures.ts';

/** A share of the width in three digits, of which the style sheet reads the first two and the last. */
const shareOf = (percent: number | null): { readonly dataWidth?: string } =>
  percent === null ? {} : { dataWidth: String(percent).padStart(3, '0') };

/** Caption and credit as one sentence each. */
function wordsBelow({ title, data }: Image): string {
  const { caption = title ?? '', credit = '' } = data?.words ?? {};
  if (credit === '') return caption;
  return caption === '' ? credit : `${caption}${stop(caption)} ${credit}${stop(credit)}`;
}

/** The image itself, with the size of its file, so that the page keeps its place free until it comes. */
export function imageElement(image: Image): Element {
  const { url, alt, data } = image;
  const size = data?.file?.size;
  const width = data?.words?.width ?? null;
  const words = wordsBelow(image);
  return h('img', {
    src: url,
    alt: alt ?? '',
    ...(size && { width: size.width, height: size.height }),
    ...(data?.file && { dataFile: data.file.path }),
    // In a line of text there is no place below it.
    ...(words !== '' && { title: words }),
    ...shareOf(width),
  });
}

const imagesIn = (content: readonly ElementContent[]): Element[] =>
  content.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'img' ? [node] : imagesIn(node.children);
  });

/** What a style sheet has to know of a file. */
function shapeOf(file: ImageFile | undefined): string[] {
  const { size = null, isDrawing = false } = file ?? {};
  return [...(isDrawing ? ['drawing'] : []), ...(size && size.height > size.width ? ['upright'] : [])];
}

/** A picture in its place. One with words is a group, so that PDF readers do not meet a picture around a picture. */
function pictureElement(state: State, node: PhrasingContent): Element {
  const image = onlyImage(node);
  const content = state.all({ type: 'paragraph', children: [node] });
  for (const element of imagesIn(content)) {
    delete element.properties['title'];
    delete element.properties['dataWidth'];
  }
  const words = image ? wordsBelow(image) : '';
  const width = image?.data?.words?.width ?? null;
  const properties = {
    className: ['picture', ...shapeOf(image?.data?.file)],
    ...shareOf(width),
  };
  if (words === '') return h('div', properties, content);
  return h('figure', { ...properties, role: 'group' }, [...content, h('figcaption', words)]);
}

/** One picture, or several side by side. */
export function pictureRowElement(state: State, row: PictureRow): ElementContent {
  const [first, ...others] = row.children.flatMap((node) =>
    node.type === 'containerDirective'
      ? state.all({ type: 'root', children: [node] })
      : [pictureElement(state, node)],
  );
  return first && others.length === 0
    ? first
    : h('div', { className: 'pictures' }, [...(first ? [first] : []), ...others]);
}
