import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, firstSlide, saidOf } from '../one-slide.testing.ts';

describe(':since', () => {
  it('says from when the public knew', () => {
    expect(evidenceOf(compileBody('Worms :since[worms].'))).toBe(
      '<p>Worms <span class="known-since">known since 1992</span>.</p>',
    );
  });

  it('says so where it came out in parts', () => {
    expect(evidenceOf(compileBody(':since[letters]'))).toContain('>known in part since 1992</span>');
  });

  it('cites, on the slide and in the notes', () => {
    const slide = firstSlide(compileBody(':since[worms]\n\n:::notes\nSay :since[letters].\n:::'));
    expect(slide).toMatchObject({ cites: ['cole2001'], noteCites: ['baker1999'] });
  });

  it.each([
    [':since[wroms]', '3:8 disclosure-unknown'],
    [':since[]', '3:1 disclosure-unknown'],
    [':since[worms]{form=plain}', '3:15 attribute-unknown'],
  ])('refuses %s', (text, message) => {
    expect(saidOf(compileBody(text))).toEqual([message]);
  });
});
