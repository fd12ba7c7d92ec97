/** Phase: refuses links that lead nowhere a slide may lead, and finds the files of images. */
import type { Image, Link, Nodes } from 'mdast';
import { rewriteAll } from '../markdown/rewrite.ts';
import { errorAt, type Message } from '../messages/message.ts';
import { assetOf } from '../pictures/asset-of.ts';
import { missingHint } from '../pictures/find-asset.ts';
import { fileFaults, imageFile } from '../pictures/image-file.ts';
import { pointAt, pointOf, type SlideSource, startOffset, written } from '../source/source.ts';
import { changeTrees, type Phase, type PhaseContext } from './draft.ts';

const assetsFolder = 'assets/';

/** Where the page finds a file of the assets, by its path in their folder: every sign of it as an address has it. */
export const assetAddress = (path: string): string =>
  assetsFolder + path.split('/').map(encodeURIComponent).join('/');

/** The file's path from the project's folder, by the address that the page has for it. */
export const assetPath = (address: string): string => address.split('/').map(decodeURIComponent).join('/');

/** Where in the node's Markdown its address begins; the node's start where it cannot be told. */
function addressOffset(node: Image | Link, source: SlideSource): number {
  const markdown = written(source, node);
  // What is said of an image may hold brackets too.
  const found = node.type === 'image' ? markdown.search(/\]\(/) : markdown.lastIndexOf('](');
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

function missing(node: Image, source: SlideSource, { hasAsset, assets }: PhaseContext): Message {
  const reason = `There is no file "${assetsFolder}${node.url}".`;
  const inside = node.url.replace(/^\.?\/?(assets\/)?/, '');
  const names = assets?.names ?? (hasAsset(inside) ? [inside] : []);
  const at = pointAt(source, addressOffset(node, source));
  return errorAt(at, 'image-missing', reason, missingHint(node.url, names));
}

function imageFaults(node: Image, source: SlideSource): Message[] {
  const messages: Message[] = [];
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

/** The image with its file, or what is wrong with it. */
function readImage(
  node: Image,
  source: SlideSource,
  context: PhaseContext,
): { readonly image: Image; readonly messages: Message[] } {
  const own = imageFaults(node, source);
  const path = assetOf(node.url, context);
  if (path === null) return { image: node, messages: [missing(node, source, context), ...own] };
  const at = pointAt(source, addressOffset(node, source));
  const file = imageFile(path, context);
  const image = { ...node, url: assetAddress(path), data: { ...node.data, file } };
  return { image, messages: [...fileFaults(path, at, context), ...own] };
}

/** Checks links and images; what is wrong stays as written. */
export const checkLinks: Phase = (draft, context) => {
  const messages: Message[] = [];
  const { source } = draft;
  const asWritten = (node: Image | Link): Nodes[] => [
    { type: 'text', value: written(source, node), ...(node.position && { position: node.position }) },
  ];
  const hasErrors = (faults: readonly Message[]): boolean => faults.some(({ level }) => level === 'error');
  const trees = changeTrees(draft, (nodes) =>
    rewriteAll(nodes, (node) => {
      if (node.type === 'link') {
        const faults = linkFaults(node, source);
        messages.push(...faults);
        return faults.length > 0 ? asWritten(node) : null;
      }
      if (node.type !== 'image') return null;
      const { image, messages: faults } = readImage(node, source, context);
      messages.push(...faults);
      return hasErrors(faults) ? asWritten(node) : [image];
    }),
  );
  return { result: { ...draft, ...trees }, messages };
};
