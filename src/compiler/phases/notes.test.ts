import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, firstSlide, saidOf } from '../one-slide.testing.ts';

const notesOf = (html: string): string =>
  (/<aside class="notes">[\s\S]*<\/aside>/.exec(html)?.[0] ?? '').replace(/ data-at="[^"]*"/g, '');

describe('takeNotes', () => {
  it('divides the notes at their headings, in the order the presenter needs', () => {
    const compiled = compileBody(
      'Shown.\n\n:::notes\nSay.\n\n## Teacher\n\n- **Plan**\n\n## Handout\n\nPrint.\n\n## ask\n\nWho?\n:::',
    );
    expect(notesOf(compiled.html)).toBe(
      [
        '<aside class="notes">',
        '<div class="notes-say"><p>Say.</p></div>',
        '<div class="notes-ask"><p class="notes-part">Ask the class</p><p>Who?</p></div>',
        '<div class="notes-handout"><p class="notes-part">For the handout</p><p>Print.</p></div>',
        '<div class="notes-teacher"><p class="notes-part">For the teacher</p><ul>\n<li><strong>Plan</strong></li>\n</ul></div>',
        '</aside>',
      ].join('\n'),
    );
    expect(evidenceOf(compiled)).toBe('<p>Shown.</p>');
  });

  it('writes no notes where there are none', () => {
    const compiled = compileBody('Shown.');
    expect(firstSlide(compiled).notes).toBeNull();
    expect(compiled.html).not.toContain('<aside');
  });

  it('never shows notes on the slide, not even misplaced or unclosed ones', () => {
    const inside = compileBody('::::step\nA.\n\n:::notes\nSecret.\n:::\n::::');
    expect(saidOf(inside)).toEqual(['6:1 directive-misplaced']);
    expect(evidenceOf(inside)).not.toContain('Secret');
    expect(notesOf(inside.html)).toContain('Secret');
    const open = compileBody('A.\n\n:::notes\nSecret.');
    expect(evidenceOf(open)).toBe('<p>A.</p>');
    expect(notesOf(open.html)).toContain('Secret');
  });

  it('keeps every word under a heading that names no part', () => {
    const compiled = compileBody(':::notes\nSay.\n\n## Aks\n\nWho?\n:::');
    expect(saidOf(compiled)).toEqual(['6:4 notes-part-unknown']);
    expect(notesOf(compiled.html)).toContain('<p>Say.</p><p>Aks</p><p>Who?</p>');
  });

  it('joins two notes of a slide, and says so', () => {
    const compiled = compileBody(':::notes\nOne.\n:::\n\n:::notes\nTwo.\n:::');
    expect(saidOf(compiled)).toEqual(['7:1 notes-duplicate']);
    expect(notesOf(compiled.html)).toContain('<p>One.</p><p>Two.</p>');
  });

  it('counts what the notes cite behind what the slide cites, and leaves it out of the source line', () => {
    const compiled = compileBody(':::notes\nSay [@baker1999].\n:::\n\nShown [@cole2001].');
    expect(compiled.deck.references[40]).toEqual(['cole2001', 'baker1999']);
    expect(firstSlide(compiled)).toMatchObject({ cites: ['cole2001'], noteCites: ['baker1999'] });
    expect(compiled.html).not.toContain('Baker 1999');
  });
});
