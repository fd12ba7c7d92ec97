import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, saidOf } from '../one-slide.testing.ts';

describe('containers', () => {
  it.each([
    ['step', 'fragment'],
    ['aside', 'aside'],
    ['lead', 'lead'],
  ])(':::%s becomes an element of the class "%s"', (name, className) => {
    expect(evidenceOf(compileBody(`:::${name}\nText.\n:::`))).toBe(
      `<div class="${className}">\n<p>Text.</p>\n</div>`,
    );
  });

  it('may hold other directives', () => {
    expect(evidenceOf(compileBody('::::step\n:::lead\n:value[apples.1962]\n:::\n::::'))).toMatch(
      /^<div class="fragment">\n<div class="lead">\n<p><data /,
    );
  });

  it.each(['step', 'aside', 'lead'])(
    ':::%s takes no attributes and no words, and stands in no notes',
    (name) => {
      expect(saidOf(compileBody(`:::${name}{a=b}\nText.\n:::`))).toEqual([
        `3:${name.length + 5} attribute-unknown`,
      ]);
      expect(saidOf(compileBody(`:::${name}[a]\nText.\n:::`))).toEqual([
        `3:${name.length + 4} directive-unread`,
      ]);
      expect(saidOf(compileBody(`::::notes\nSay.\n:::${name}\nText.\n:::\n::::`))).toEqual([
        '5:1 directive-misplaced',
      ]);
    },
  );
});
