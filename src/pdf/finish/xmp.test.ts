import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from './document-facts.ts';
import { xmpPacket } from './xmp.ts';

const facts: DocumentFacts = {
  title: 'Kennedy & "Khrushchev" <1962>',
  language: 'en',
  keywords: [],
  creator: 'Crisis Diplomacy',
  date: new Date('1962-10-27T16:00:00.999Z'),
};

describe('xmpPacket', () => {
  it('escapes what XML would misread, and drops what it may not hold', () => {
    expect(xmpPacket({ ...facts, subject: 'a\u0000b' }, 'P & Q')).toContain(
      '<rdf:li xml:lang="x-default">Kennedy &amp; &quot;Khrushchev&quot; &lt;1962&gt;</rdf:li>',
    );
    expect(xmpPacket({ ...facts, subject: 'a\u0000b' }, '')).toContain(
      '<rdf:li xml:lang="x-default">ab</rdf:li>',
    );
    expect(xmpPacket(facts, 'P & Q')).toContain('<pdf:Producer>P &amp; Q</pdf:Producer>');
  });

  it('leaves out what nobody said', () => {
    const packet = xmpPacket(facts, '');
    for (const name of ['dc:creator', 'dc:description', 'dc:subject', 'pdf:Keywords'])
      expect(packet).not.toContain(name);
  });

  it('lists author and keywords, and gives dates in whole seconds', () => {
    const packet = xmpPacket({ ...facts, author: 'Ann', keywords: ['Cuba', 'cold war'] }, '');
    expect(packet).toContain('<dc:creator><rdf:Seq><rdf:li>Ann</rdf:li></rdf:Seq></dc:creator>');
    expect(packet).toContain(
      '<dc:subject><rdf:Bag><rdf:li>Cuba</rdf:li><rdf:li>cold war</rdf:li></rdf:Bag></dc:subject>',
    );
    expect(packet).toContain('<pdf:Keywords>Cuba, cold war</pdf:Keywords>');
    expect(packet).toContain('<xmp:CreateDate>1962-10-27T16:00:00Z</xmp:CreateDate>');
  });
});
