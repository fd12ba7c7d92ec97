import { describe, expect, it } from 'vitest';
import { intoPage } from '../build/page-html.ts';
import { formatFigure, recorded } from '../records/index.ts';
import { compile } from './index.ts';
import type { Compilation } from './model.ts';
import { compileText, saidOf } from './one-slide.testing.ts';
import { smallVocabulary } from './small-vocabulary.testing.ts';

const compileFiles = (...texts: string[]): Compilation =>
  compile(
    texts.map((text, index) => ({ path: `slides/${index}.md`, text })),
    { vocabulary: smallVocabulary, hasAsset: () => false, showBroken: false },
  );

const slide = (id: string, more = ''): string =>
  `# ${id} {#${id} layout=opener ${more}}\n\n:value[apples.1962]\n\n:::notes\nSaid.\n:::\n`;
const page = '<!doctype html>\n<html lang="en" data-x="1"><title></title><!-- slides --></html>';

describe('the language of a talk', () => {
  it('is that of its first file, and stands on the page', () => {
    const talk = compileFiles(`---\nlang: de\n---\n${slide('a')}`, `---\nact: B\n---\n${slide('b')}`);
    expect(saidOf(talk)).toEqual([]);
    expect(talk.deck.slides.map(({ lang }) => lang)).toEqual(['de', 'de']);
    expect(intoPage(page, talk)).toContain('<html lang="de" data-x="1">');
    expect(talk.html).not.toContain(' lang=');
    expect(talk.html.match(/25\.540/g)).toHaveLength(2);
  });

  it('is the page’s own where it is not said', () => {
    const talk = compileFiles(slide('a'));
    expect(talk.deck.slides[0]?.lang).toBe('en');
    expect(intoPage(page, talk)).toContain('<html lang="en" data-x="1">');
    expect(talk.html).not.toContain(' lang=');
  });

  it.each(['<html>', "<html lang='en'>", '<html lang=en>', '<HTML class="a" LANG="en">'])(
    'is put into %s',
    (start) => {
      const said = intoPage(
        `${start}<title></title><!-- slides --></html>`,
        compileFiles(`---\nlang: he\n---\n${slide('a')}`),
      );
      expect(said).toMatch(/^<html lang="he"[^>]*>/);
      expect(said.match(/lang=/gi)).toHaveLength(1);
    },
  );

  it('may be another for a file and for a slide, with its notes', () => {
    const { html, deck } = compileFiles(
      `---\nlang: de\n---\n${slide('a')}\n${slide('b', 'lang=es')}`,
      `---\nact: B\nlang: pt-br\n---\n${slide('c')}`,
    );
    expect(deck.slides.map(({ lang }) => lang)).toEqual(['de', 'es', 'pt-BR']);
    expect(
      [...html.matchAll(/<section id="(\w)"[^>]*? lang="([^"]*)"/g)].map(([, ...found]) => found.join(' ')),
    ).toEqual(['b es', 'c pt-BR']);
    expect(html.match(/<div class="notes-say" lang="es">/g)).toHaveLength(1);
  });

  it.each(['deutsch', 'german', 'xx', 'de_DE', '"', '1', 'de,en'])('cannot be %j', (lang) => {
    const { messages } = compileText(`---\nlang: ${JSON.stringify(lang)}\n---\n${slide('a')}`);
    expect(messages.map(({ rule }) => rule)).toContain('front-matter-value-invalid');
  });

  it('is no place to put markup in', () => {
    const talk = compileFiles(`---\nlang: 'de"><script>'\n---\n${slide('a')}`);
    expect(intoPage(page, talk)).toContain('<html lang="en"');
  });

  it('decides how numbers are grouped', () => {
    const figure = recorded(155_000.4, 'people', 'People', '1962', ['latimes1989']);
    expect(formatFigure(figure)).toBe('155,000');
    expect(formatFigure(figure, 'plain', 'en-GB')).toBe('155,000');
    expect(formatFigure(figure, 'plain', 'de')).toBe('155.000');
    expect(formatFigure(figure, 'plain', 'fr')).toMatch(/^155\s000$/);
    expect(formatFigure(recorded(7.64, 'to one', 'Ratio', '1962', ['latimes1989']), 'plain', 'de')).toBe(
      '7,6:1',
    );
    const ranged = recorded(400, 'people', 'People', '1962', ['latimes1989'], {
      range: { low: 3000, high: 5000 },
    });
    expect(formatFigure(ranged, 'range', 'de')).toBe('3.000–5.000');
  });
});
