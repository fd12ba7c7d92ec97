/** Phase: gives pictures that stand by themselves a place of their own, and sets those that follow each other side by side. */
import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { PictureRow } from '../markdown/nodes.ts';
import { rewriteAll } from '../markdown/rewrite.ts';
import { changeTrees, type Phase, type TreeName } from '../phases/draft.ts';

/** More than this are set in rows of equal length. */
const mostInRow = 4;

/** The image that a node is, or has as its only content; null for any other node. */
export function onlyImage(node: Nodes): Extract<Nodes, { type: 'image' }> | null {
  if (node.type === 'image') return node;
  if (node.type !== 'link' && node.type !== 'emphasis' && node.type !== 'strong') return null;
  const [child, ...others] = node.children;
  return child && others.length === 0 ? onlyImage(child) : null;
}

/** With words below it, a picture cannot stand in a line. */
function needsPlace(node: Nodes): boolean {
  const image = onlyImage(node);
  const { caption = '', credit = '' } = image?.data?.words ?? {};
  return Boolean(caption || credit || image?.title);
}

const isBlank = (node: Nodes): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** The content of a paragraph by its lines. */
function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  const add = (node: PhrasingContent): void => void lines.at(-1)?.push(node);
  for (const node of nodes) {
    if (node.type === 'break') {
      add(node);
      lines.push([]);
    } else if (node.type === 'text' && node.value.includes('\n')) {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value !== '') add({ ...node, value });
      });
    } else add(node);
  }
  return lines;
}

/** A run of a paragraph: pictures, or words. */
interface Run {
  readonly kind: 'pictures' | 'words';
  readonly nodes: readonly PhrasingContent[];
}

/** The runs of a line; a picture with words below it divides it. */
function runsOf(line: readonly PhrasingContent[]): Run[] {
  const seen = line.filter((node) => !isBlank(node));
  if (seen.length > 0 && seen.every((node) => onlyImage(node) !== null)) {
    return [{ kind: 'pictures', nodes: seen }];
  }
  const at = line.findIndex(needsPlace);
  const picture = line[at];
  if (!picture) return seen.length > 0 ? [{ kind: 'words', nodes: line }] : [];
  return [
    ...runsOf(line.slice(0, at)),
    { kind: 'pictures', nodes: [picture] },
    ...runsOf(line.slice(at + 1)),
  ];
}

const newLine: Text = { type: 'text', value: '\n' };

/** Neighbours of one kind as one. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.kind === run.kind) {
      const between = run.kind === 'words' ? [newLine] : [];
      all[all.length - 1] = { kind: run.kind, nodes: [...last.nodes, ...between, ...run.nodes] };
    } else all.push(run);
  }
  return all;
}

const rowOf = (pictures: PictureRow['children']): PictureRow => {
  const position = pictures[0]?.position;
  return { type: 'pictureRow', children: [...pictures], ...(position && { position }) };
};

/** A paragraph, or a cell's content, as its words and its rows; null where no picture stands by itself. */
function divided(nodes: readonly PhrasingContent[]): Run[] | null {
  const runs = joined(linesOf(nodes).flatMap(runsOf));
  return runs.some(({ kind }) => kind === 'pictures') ? runs : null;
}

/** The pictures of a row; a step that shows one picture and no words is one of them. Null for anything else. */
function picturesOf(node: Nodes | undefined): PictureRow['children'] | null {
  if (node?.type === 'pictureRow') return node.children;
  if (node?.type !== 'containerDirective' || node.name !== 'step') return null;
  const [row, ...others] = node.children;
  return row?.type === 'pictureRow' && row.children.length === 1 && others.length === 0 ? [node] : null;
}

/** Rows that follow each other as one, and that cut into rows of a length that fits. */
function inRows(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node, index): Nodes[] => {
    if (!picturesOf(node)) return [node];
    if (picturesOf(nodes[index - 1])) return [];
    const following = nodes.slice(index).findIndex((other) => !picturesOf(other));
    const run = nodes.slice(index, following < 0 ? undefined : index + following);
    const pictures = run.flatMap((row) => picturesOf(row) ?? []);
    if (pictures.length === 1) return [node];
    const length = Math.ceil(pictures.length / Math.ceil(pictures.length / mostInRow));
    const starts = pictures.flatMap((_, at) => (at % length === 0 ? [at] : []));
    return starts.map((at) => rowOf(pictures.slice(at, at + length)));
  });
}

function setNode(node: Nodes): Nodes[] | null {
  if (node.type === 'paragraph') {
    const runs = divided(node.children);
    return (
      runs?.map(({ kind, nodes }) =>
        kind === 'pictures' ? rowOf([...nodes]) : { ...node, children: [...nodes] },
      ) ?? null
    );
  }
  if (node.type === 'tableCell') {
    const runs = divided(node.children);
    const children = runs?.flatMap(({ kind, nodes }) => (kind === 'pictures' ? [rowOf([...nodes])] : nodes));
    return children ? [{ ...node, children }] : null;
  }
  if (!('children' in node) || !node.children.some((child) => picturesOf(child))) return null;
  return node.type === 'pictureRow' ? null : [{ ...node, children: inRows(node.children) } as Nodes];
}

/** Sets the pictures of body and notes; in a headline they stand in its line. */
export const setPictures: Phase = (draft) => {
  const trees = changeTrees(draft, <Content extends Nodes>(nodes: readonly Content[], tree: TreeName) => {
    const set = tree === 'headline' ? nodes : inRows(rewriteAll<Nodes>(nodes, setNode));
    return set as Content[];
  });
  return { result: { ...draft, ...trees }, messages: [] };
};
