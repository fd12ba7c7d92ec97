import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, saidOf } from '../one-slide.testing.ts';

describe('checkLinks', () => {
  it.each(['https://example.org/a?b=c#d', 'http://example.org', 'mailto:a@example.org', '#slide'])(
    'follows %s',
    (address) => {
      const compiled = compileBody(`[words](${address})`);
      expect(evidenceOf(compiled)).toBe(`<p><a href="${address}">words</a></p>`);
      expect(saidOf(compiled)).toEqual([]);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:x',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    'a.html',
    '/',
    '#',
  ])('refuses %s and shows it as written', (address) => {
    const compiled = compileBody(`[words](${address})`);
    expect(evidenceOf(compiled)).toBe(`<p>[words](${address})</p>`);
    expect(saidOf(compiled)).toEqual(['3:9 link-target-unknown']);
  });

  it('refuses a javascript address behind entities and in angle brackets', () => {
    expect(evidenceOf(compileBody('[a](java&#115;cript:alert) [b](<javascript:alert()>)'))).not.toContain(
      '<a',
    );
  });

  it('finds images in the folder of assets, from the page', () => {
    expect(evidenceOf(compileBody('![A tree](photos/tree.jpg)'))).toBe(
      '<div class="picture"><img src="assets/photos/tree.jpg" alt="A tree" data-file="photos/tree.jpg"></div>',
    );
  });

  it.each(['photos/../photos/tree.jpg', 'https://example.org/tree.jpg', '../secret', 'photos/Tree.jpg'])(
    'finds no image "%s"',
    (path) => {
      const compiled = compileBody(`![A tree](${path})`);
      expect(saidOf(compiled)).toEqual(['3:11 image-missing']);
      expect(evidenceOf(compiled)).not.toContain('<img');
    },
  );
});
