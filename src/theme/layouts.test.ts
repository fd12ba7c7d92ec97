import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutNames } from './layouts.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const looks = readdirSync(new URL('layouts/', import.meta.url)).sort();

/** Every layout but plain evidence, which looks as all slides do. */
const named = layoutNames.filter((name) => name !== 'evidence');

describe('the layouts', () => {
  it('have a look each, in the file of their name, and no file is left over', () => {
    expect(looks).toEqual(named.map((name) => `${name}.css`).sort());
  });

  it('are all in the list of style sheets', () => {
    const imported = [...read('layouts.css').matchAll(/^@import url\("\.\/layouts\/(.*)"\);$/gm)];
    expect(imported.map(([, file]) => file).sort()).toEqual(looks);
  });

  it.each(looks)('%s speaks of its own layout alone', (file) => {
    const own = file === 'references.css' ? '.references' : `.layout-${file.replace('.css', '')} `;
    const rules = read(`layouts/${file}`).replaceAll(/\/\*[\s\S]*?\*\//g, '');
    const selectors = [...rules.matchAll(/(?<=^|\})\s*([^{}]+?)\s*\{/g)].map(
      ([, selector]) => selector ?? '',
    );
    expect(selectors.length).toBeGreaterThan(0);
    expect(selectors.filter((selector) => !selector.startsWith(own))).toEqual([]);
  });
});
