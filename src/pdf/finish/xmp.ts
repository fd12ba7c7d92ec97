/** The XMP packet: the document's facts as RDF, for libraries, search engines and screen readers. */
import type { DocumentFacts } from './document-facts.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that XML may hold: marked characters escaped, control characters dropped. */
function xml(text: string): string {
  const printable = [...text].filter((letter) => letter >= ' ' || letter === '\n' || letter === '\t');
  return printable.map((letter) => entities[letter] ?? letter).join('');
}

const element = (name: string, content: string | undefined): string[] =>
  content === undefined ? [] : [`<${name}>${content}</${name}>`];

const inDefaultLanguage = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;

const list = (kind: 'Seq' | 'Bag', items: readonly string[]): string | undefined =>
  items.length === 0
    ? undefined
    : `<rdf:${kind}>${items.map((item) => `<rdf:li>${xml(item)}</rdf:li>`).join('')}</rdf:${kind}>`;

/** A date as XMP and PDF readers expect it, in whole seconds: `2026-01-31T12:00:00Z`. */
const isoSeconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** The namespace of the word that says which standard of accessible PDFs a file keeps. */
const accessible = 'http://www.aiim.org/pdfua/ns/id/';

/** Files that are kept for long may only use words that are explained in them. */
const accessibleWords = [
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${accessible}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Which part of ISO 14289 the file keeps</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
];

/** The promise that the file is accessible (PDF/UA-1) and can be kept (PDF/A-2a). */
const promise = [
  ...element('pdfuaid:part', '1'),
  ...element('pdfaid:part', '2'),
  ...element('pdfaid:conformance', 'A'),
  ...accessibleWords,
];

/**
 * The packet as XML text. `producer` is the library that wrote the PDF; it must match the one the file names elsewhere.
 * `conforms` says that the file keeps PDF/UA-1 and PDF/A-2a.
 */
export function xmpPacket(facts: DocumentFacts, producer: string, conforms = false): string {
  const date = isoSeconds(facts.date);
  const properties = [
    element('dc:format', 'application/pdf'),
    element('dc:title', inDefaultLanguage(facts.title)),
    element('dc:creator', list('Seq', facts.author === undefined ? [] : [facts.author])),
    element('dc:description', inDefaultLanguage(facts.subject)),
    element('dc:language', list('Bag', [facts.language])),
    element('dc:subject', list('Bag', facts.keywords)),
    element('pdf:Keywords', facts.keywords.length > 0 ? xml(facts.keywords.join(', ')) : undefined),
    element('pdf:Producer', xml(producer)),
    element('xmp:CreatorTool', xml(facts.creator)),
    element('xmp:CreateDate', date),
    element('xmp:ModifyDate', date),
    element('xmp:MetadataDate', date),
    ...(conforms ? promise : []),
  ].flat();
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    ` xmlns:pdfuaid="${accessible}"`,
    ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    ...properties,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
