import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, firstSlide, saidOf } from '../one-slide.testing.ts';

const htmlOf = (text: string): string => evidenceOf(compileBody(text));

describe('::decision', () => {
  it('has the question, a row for every option with its key, room for the chart and the keys', () => {
    expect(htmlOf('::decision{#fruit}')).toBe(
      [
        '<div class="decision" data-decision="fruit"><p class="decision-question">Which fruit?</p>',
        '<ol class="decision-options">',
        '<li data-option="1"><span class="option-key">1</span> <span class="option-name">Apples</span></li>',
        '<li data-option="2"><span class="option-key">2</span> <span class="option-name">Pears</span></li></ol>',
        '<div class="decision-chart"></div>',
        '<p class="key-hint">1 or 2 count a hand · Backspace takes one back · 0 clears</p></div>',
      ].join(''),
    );
  });

  it('says what speaks for and against, under heads, and in words for those who do not see them', () => {
    const html = htmlOf('::decision{#harvest}');
    expect(html).toContain(
      '<ol class="decision-options"><li class="decision-head" aria-hidden="true"><span class="option-key"></span> ' +
        '<span class="option-name"></span> <span class="option-for">For</span> <span class="option-against">Against</span></li>',
    );
    expect(html).toContain(
      '<span class="option-name">Next week</span> <span class="option-for"><span class="visually-hidden">For: </span>' +
        'Sweet &#x3C;enough></span> <span class="option-against"></span></li>',
    );
    expect(html).toContain('>1 to 3 count a hand');
  });

  it('keeps what was chosen for a step of its own, and counts it as the keys do', () => {
    const html = htmlOf('::decision{#harvest}');
    expect(html).toContain('data-decision="harvest" data-chosen="2"');
    expect(html).toMatch(/<p class="fragment decision-chosen">They waited a week\.<\/p><\/div>$/);
    expect(htmlOf('::decision{#fruit}')).not.toMatch(/fragment|data-chosen/);
  });

  it.each([
    ['fruit-of-none', '3'],
    ['fruit-from-zero', '0'],
    ['fruit-between', '1.5'],
  ])('tells of %s that it has no answer %s, with what may be chosen', (name, chosen) => {
    const compiled = compileBody(`::decision{#${name}}`);
    expect(saidOf(compiled)).toEqual(['3:1 decision-chosen']);
    expect(compiled.messages[0]?.reason).toContain(`answer ${chosen} was chosen`);
    expect(compiled.messages[0]?.hint).toContain('from 1 to 2');
  });

  it('leaves the question to the headline where it is bare', () => {
    expect(htmlOf('::decision{#harvest bare}')).not.toContain('decision-question');
    expect(htmlOf('::decision{#harvest bare=no}')).toContain('decision-question');
  });

  it('names the vote it is compared with', () => {
    expect(htmlOf('::decision{#fruit-again}')).toContain('data-compared-with="fruit"');
  });

  it('brings its sources and its name to the slide', () => {
    expect(firstSlide(compileBody('::decision{#harvest}'))).toMatchObject({
      decisions: ['harvest'],
      cites: ['dale2005'],
    });
  });

  it.each([
    ['::decision{#harvets}', '3:13 decision-unknown'],
    ['::decision', '3:1 decision-unknown'],
    ['::decision{#fruit bare=maybe}', '3:24 attribute-invalid'],
    [':::notes\n::decision{#fruit}\n:::', '4:1 directive-misplaced'],
  ])('refuses %j', (text, message) => {
    expect(saidOf(compileBody(text))).toContain(message);
  });

  it('stands on a slide once', () => {
    expect(saidOf(compileBody('::decision{#fruit}\n\n:::step\n::decision{#harvest}\n:::'))).toEqual([
      '6:1 directive-misplaced',
    ]);
  });
});
