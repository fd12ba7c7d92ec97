import { describe, expect, it } from 'vitest';
import { compileText } from '../one-slide.testing.ts';

const attribute = (html: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1];

describe('slideSection', () => {
  it.each([
    ['minutes=1.5', '90'],
    ['cut=10 minutes=1.5 minutes-10=0.5 minutes-40=2', '90'],
    ['cut=40 minutes=1.5 minutes-40=2', '120'],
    ['cut=40', '60'],
  ])('paces a slide with %s by %s seconds', (attributes, seconds) => {
    expect(attribute(compileText(`# A {#a ${attributes}}`).html, 'data-timing')).toBe(seconds);
  });

  it.each([
    ['cut=10', '10 20 40'],
    ['', '20 40'],
    ['cut=40', '40'],
  ])('names the cuts that a slide with "%s" is in', (attributes, all) => {
    expect(attribute(compileText(`# A {#a ${attributes}}`).html, 'data-cuts')).toBe(all);
  });

  it('says for how many seconds the class thinks, where it does', () => {
    expect(attribute(compileText('# A {#a think=1.5}').html, 'data-think')).toBe('90');
    expect(compileText('# A {#a}').html).not.toContain('data-think');
  });

  it('has one heading a slide, and no empty parts', () => {
    const { html } = compileText('# A {#a layout=opener}');
    expect(html.match(/<h\d/g)).toHaveLength(1);
    expect(html).not.toMatch(/kicker|evidence"|source-line|<aside/);
  });

  it('has the strip of days, but for a slide that is about none of them', () => {
    expect(compileText('# A {#a}').html).toContain('<div class="day-ruler" data-day="before"');
    const { html, messages } = compileText(
      '---\nday: none\n---\n\n# A {#a layout=opener}\n\n# B {#b day=24}',
    );
    const [first = '', second = ''] = html.split('<section ').slice(1);
    expect(attribute(first, 'data-day')).toBe('none');
    expect(first).not.toMatch(/day-ruler|October/);
    expect(second).toContain('<div class="day-ruler" data-day="24"');
    expect(messages.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('puts drawings that lie behind before the text', () => {
    const { html } = compileText('# A {#a layout=title kicker="B"}\n\nText.\n\n::figure{#hills}');
    expect(html.indexOf('class="figure behind"')).toBeLessThan(html.indexOf('class="kicker"'));
  });

  it('does not let attributes out of their quotation marks', () => {
    const { html } = compileText(`---\nact: 'A "b" <i>'\n---\n\n# C {#c layout=opener kicker='"><script>'}`);
    expect(attribute(html, 'data-act-name')).toBe('A &#x22;b&#x22; <i>');
    expect(html).toContain('<p class="kicker">">&#x3C;script></p>');
  });
});

describe('brokenSection', () => {
  it('stands in for the slide with its errors, and keeps its id and its ground', () => {
    const text = '# A {#a ground=night layout=opener}\n\n::chart{#x}\n\n# B {#b layout=opener}\n';
    const { html } = compileText(text, true);
    expect(html).toMatch(/^<section id="a" class="slide broken" data-ground="night"/);
    expect(html).toContain(
      '<li><code>slides/talk.md:3:10</code> No chart is named "x". Known: "apples-by-year".</li>',
    );
    expect(html).toContain('<section id="b" class="slide layout-opener"');
  });

  it('is not written where the slide itself is wanted', () => {
    const { html } = compileText('# A {#a layout=opener}\n\n::chart{#x}\n', false);
    expect(html).toContain('::chart{#x}</p>');
    expect(html).not.toContain('broken');
  });

  it('does not stand in for a slide that only has warnings', () => {
    expect(compileText('# <b>A</b> {#a}', true).html).toContain('layout-evidence');
  });
});
