import { describe, expect, it } from 'vitest';
import { withoutNotes } from './leave-out-notes.ts';

describe('withoutNotes', () => {
  it('takes every slide’s notes out and leaves the rest', () => {
    const slide = (id: string, notes: string) =>
      `<section id="${id}"><div class="aside">Beside</div>\n${notes}</section>`;
    const notes = '<aside class="notes">\n<div class="notes-say"><p>Said</p></div>\n</aside>';
    expect(withoutNotes(slide('one', notes) + slide('two', notes))).toBe(
      slide('one', '').replace('\n', '') + slide('two', '').replace('\n', ''),
    );
  });

  it('leaves a page without notes as it is', () => {
    expect(withoutNotes('<section><p>Seen</p></section>')).toBe('<section><p>Seen</p></section>');
  });
});
