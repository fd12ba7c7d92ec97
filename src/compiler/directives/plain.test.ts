import { describe, expect, it } from 'vitest';
import { compileBody, compileText, evidenceOf, firstSlide, saidOf } from '../one-slide.testing.ts';

describe(':plain', () => {
  it('leaves a number as written, and marks it', () => {
    expect(evidenceOf(compileBody('It was :plain[17:1] then.'))).toBe(
      '<p>It was <span class="plain">17:1</span> then.</p>',
    );
  });

  it('may hold emphasis, and stand in a headline and in the notes', () => {
    const talk = compileText(
      '# It was :plain[*17*:1] {#a layout=opener}\n\n:::notes\nSay :plain[3,000].\n:::',
    );
    const slide = firstSlide(talk);
    expect(slide.headlineText).toBe('It was 17:1');
    expect(JSON.stringify(slide.headline)).toContain('"tagName":"em"');
    expect(JSON.stringify(slide.notes?.say)).toContain('"className":["plain"]');
    expect(saidOf(talk)).toEqual([]);
  });

  it.each([
    [':plain[]', '3:1 directive-unread'],
    [':plain', '3:1 directive-unread'],
    [':plain[1]{form=unit}', '3:11 attribute-unknown'],
  ])('refuses %s', (text, message) => {
    expect(saidOf(compileBody(text))).toEqual([message]);
  });
});
