/** Phase: refuses links that lead nowhere a slide may lead, and finds the files of images. */
import type { Image, Link, Nodes } from 'mdast';
import { changeTrees, type Phase, type PhaseContext } from './draft.ts';
import { errorAt, type Message } from './message.ts';
import { rewriteAll } from './rewrite.ts';
import { pointAt, pointOf, type SlideSource, startOffset, written } from './source.ts';

const assetsFolder = 'assets/';

/** Where the page finds a file of the assets, by its path in their folder. */
export const assetAddress = (path: string): string => assetsFolder + path;

/** Where in the node's Markdown its address begins; the node's start where it cannot be told. */
function addressOffset(node: Image | Link, source: SlideSource): number {
  const markdown = written(source, node);
  const found = markdown.lastIndexOf('](');
  const angle = markdown[found + 2] === '<' ? 1 : 0;
  return startOffset(node) + (found < 0 ? 0 : found + 2 + angle);
}

/** A link to a slide is looked up when all slides are known. */
const leadsSomewhere = (url: string): boolean => /^(#.|https?:\/\/.|mailto:.)/.test(url);

function linkFaults(node: Link, source: SlideSource): Message[] {
  if (leadsSomewhere(node.url)) return [];
  const reason = `A link cannot lead to "${node.url}".`;
  const hint = 'It leads to a slide ("#id") or to the web ("https://…").';
  return [errorAt(pointAt(source, addressOffset(node, source)), 'link-target-unknown', reason, hint)];
}

function imageFaults(node: Image, source: SlideSource, hasAsset: PhaseContext['hasAsset']): Message[] {
  const messages: Message[] = [];
  if (!hasAsset(node.url)) {
    const reason = `There is no file "${assetsFolder}${node.url}".`;
    const inside = node.url.replace(/^\.?\/?(assets\/)?/, '');
    const close =
      inside !== node.url && hasAsset(inside) ? `Write "${inside}": paths start in "assets".` : '';
    const hint = close || 'Images are files of the folder "assets"; the path starts there.';
    messages.push(errorAt(pointAt(source, addressOffset(node, source)), 'image-missing', reason, hint));
  }
  if (!node.alt?.trim()) {
    const hint = 'Say between the brackets what it shows.';
    messages.push(
      errorAt(pointOf(source, node), 'image-alt-missing', 'This image has no text alternative.', hint),
    );
  }
  if (/:[a-z]+[[{]/.test(written(source, node).split('](')[0] ?? '')) {
    const hint = 'Write the words themselves.';
    const reason = 'Directives do not work in the text alternative of an image.';
    messages.push(errorAt(pointOf(source, node), 'directive-misplaced', reason, hint));
  }
  return messages;
}

/** Checks links and images; what is wrong stays as written. */
export const checkLinks: Phase = (draft, { hasAsset }) => {
  const messages: Message[] = [];
  const { source } = draft;
  const asWritten = (node: Image | Link): Nodes[] => [
    { type: 'text', value: written(source, node), ...(node.position && { position: node.position }) },
  ];
  const trees = changeTrees(draft, (nodes) =>
    rewriteAll(nodes, (node) => {
      if (node.type !== 'image' && node.type !== 'link') return null;
      const faults = node.type === 'image' ? imageFaults(node, source, hasAsset) : linkFaults(node, source);
      messages.push(...faults);
      if (faults.length > 0) return asWritten(node);
      return node.type === 'image' ? [{ ...node, url: assetAddress(node.url) }] : null;
    }),
  );
  return { result: { ...draft, ...trees }, messages };
};
