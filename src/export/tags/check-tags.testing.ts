/** Machine checks of a PDF's tags: the rules of PDF/UA that need no person, as far as they can concern this deck. */
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { allTags, isTag, readTags, type Tag } from './structure-tree.ts';

/** Standard structure types of PDF 1.7 that may occur here. */
const standardRoles = new Set([
  ...['Document', 'Part', 'Sect', 'Div', 'BlockQuote', 'Caption', 'P', 'H1', 'H2', 'H3'],
  ...['L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
  ...['Span', 'Quote', 'Note', 'Code', 'Link', 'Figure'],
]);

/** What each of these may hold directly; others may hold anything. */
const mayHold: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

/** What each of these must stand in. */
const mustStandIn: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};

const name = (key: string): PDFName => PDFName.of(key);
const words = (dict: PDFDict | undefined, key: string): string => {
  const value = dict?.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';
};

function documentFaults(document: PDFDocument): string[] {
  const { catalog, context } = document;
  const info = context.lookup(context.trailerInfo.Info);
  const marked = catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookup(name('Marked'));
  const language = words(catalog, 'Lang') || words(readTags(document)?.dict, 'Lang');
  const faults: [boolean, string][] = [
    [marked === PDFBool.True, 'is not marked as tagged'],
    [language !== '', 'names no language'],
    [info instanceof PDFDict && words(info, 'Title') !== '', 'has no title'],
    [catalog.getViewerPreferences()?.getDisplayDocTitle() === true, 'does not ask for its title to be shown'],
    [catalog.has(name('Metadata')), 'has no XMP packet'],
    [!catalog.has(name('AcroForm')) && !catalog.has(name('OpenAction')), 'holds a form or an action'],
  ];
  return faults.flatMap(([holds, fault]) => (holds ? [] : [`The document ${fault}`]));
}

/** Roles with what they stand for; a role that is neither standard nor explained stays as it is. */
function explained(document: PDFDocument): (role: string) => string {
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const map = root?.lookupMaybe(name('RoleMap'), PDFDict);
  return (role) => map?.lookupMaybe(name(role), PDFName)?.decodeText() ?? role;
}

/** Attributes of a tag by name, of every owner. */
function attribute(tag: Tag, key: string): unknown {
  const value = tag.dict.lookup(name('A'));
  const list =
    value instanceof PDFArray ? value.asArray().map((item) => tag.dict.context.lookup(item)) : [value];
  return list.find((item): item is PDFDict => item instanceof PDFDict && item.has(name(key)))?.get(name(key));
}

function tableFaults(table: Tag): string[] {
  const rows = allTags(table).filter(({ role }) => role === 'TR');
  const widths = new Set(rows.map(({ kids }) => kids.length));
  const heads = allTags(table).filter(({ role }) => role === 'TH');
  return [
    ...(widths.size === 1 ? [] : [`A table has rows of ${[...widths].join(' and ')} cells`]),
    ...(heads.length > 0 ? [] : ['A table has no head cells']),
    ...heads.filter((head) => !attribute(head, 'Scope')).map(() => 'A head cell does not say of what'),
  ];
}

function nestingFaults(tag: Tag, roleOf: (role: string) => string): string[] {
  const role = roleOf(tag.role);
  const allowed = mayHold[role];
  return tag.kids.filter(isTag).flatMap((kid) => {
    const inner = roleOf(kid.role);
    const wanted = mustStandIn[inner];
    return allowed?.includes(inner) === false || wanted?.includes(role) === false
      ? [`${inner} stands in ${role}`]
      : [];
  });
}

function tagFaults(tag: Tag, roleOf: (role: string) => string): string[] {
  const role = roleOf(tag.role);
  const faults = [...nestingFaults(tag, roleOf)];
  if (!standardRoles.has(role)) faults.push(`${role} is no standard type`);
  if (role === 'Table') faults.push(...tableFaults(tag));
  if (role === 'Figure' && words(tag.dict, 'Alt') === '') faults.push('A figure has no words in its place');
  if (role === 'Figure' && !attribute(tag, 'BBox')) faults.push('A figure does not say where it stands');
  if (role === 'Link' && tag.kids.every((kid) => isTag(kid) || !('reference' in kid)))
    faults.push('A link tag has no place to click');
  if (tag.kids.length === 0 && !['TD', 'TH'].includes(role)) faults.push(`An empty ${role}`);
  return faults;
}

/** A level may be left, but never skipped on the way down. */
function headingFaults(tags: readonly Tag[]): string[] {
  const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
  const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return skips.map((level) => `A headline of level ${level} comes too early`);
}

function pageFaults(document: PDFDocument, tags: readonly Tag[]): string[] {
  const tagged = new Set(
    tags.flatMap(({ kids }) =>
      kids.flatMap((kid) => (!isTag(kid) && 'reference' in kid ? [kid.reference.lookup(name('Obj'))] : [])),
    ),
  );
  return document.getPages().flatMap(({ node }, index) => {
    const list = node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? [];
    const links = list.map((item) => document.context.lookup(item, PDFDict));
    const tabs = node.lookupMaybe(name('Tabs'), PDFName)?.decodeText();
    const faults = [
      ...(tabs === 'S' ? [] : ['does not say that Tab follows the tags']),
      ...links.filter((link) => words(link, 'Contents') === '').map(() => 'has a link without words'),
      ...links.filter((link) => !tagged.has(link)).map(() => 'has a link without a tag'),
    ];
    return faults.map((fault) => `Page ${index + 1} ${fault}`);
  });
}

/** Every fault of a PDF's tags and of what it says of itself; none is what is hoped for. */
export async function tagFaultsOf(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = readTags(document);
  if (!tree) return ['The document has no tags'];
  const tags = allTags(tree);
  const roleOf = explained(document);
  return [
    ...documentFaults(document),
    ...tags.flatMap((tag) => tagFaults(tag, roleOf)),
    ...headingFaults(tags),
    ...pageFaults(document, tags),
  ];
}
