import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, saidOf } from '../one-slide.testing.ts';

const figure =
  '<figure class="quotation" data-quotation="on-apples"><blockquote><p>“An apple is ‘never’ alone.</p><p>“It has a ' +
  'tree.”</p></blockquote><figcaption>— Ann Baker, grower, 1999\u00a0' +
  '<span class="cite" data-source="baker1999" data-numbers="- 1 1">[1]</span></figcaption></figure>';
const card =
  '<dl class="source-card"><div><dt>Who</dt><dd>Ann Baker</dd></div><div><dt>When</dt><dd>1999</dd></div></dl>';

describe('::quotation', () => {
  it.each(['', ' card=no'])('has the words and who said them with {#on-apples%s}', (attribute) => {
    expect(evidenceOf(compileBody(`::quotation{#on-apples${attribute}}`))).toBe(figure);
  });

  it.each([' card', ' card=yes'])('has the source card too with {#on-apples%s}', (attribute) => {
    expect(evidenceOf(compileBody(`::quotation{#on-apples${attribute}}`))).toBe(`${figure}\n${card}`);
  });

  it.each([
    ['::quotation{#nope}', '3:14 quotation-unknown'],
    ['::quotation{#on-apples card=maybe}', '3:29 attribute-invalid'],
  ])('refuses %s', (text, message) => {
    expect(saidOf(compileBody(text))).toEqual([message]);
  });
});
