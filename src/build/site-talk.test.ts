import { describe, expect, it } from 'vitest';
import { compile } from '../compiler/index.ts';
import { smallVocabulary } from '../compiler/small-vocabulary.testing.ts';
import { slidesHtml } from './site-talk.ts';
import { siteTalkOf } from './site-talk-of.ts';

const compiled = (text: string) =>
  compile([{ path: 'slides/talk.md', text }], {
    vocabulary: smallVocabulary,
    hasAsset: () => true,
    showBroken: false,
  });

const picture = (id: string, path: string): string => `# Slide ${id} {#${id}}\n\n![A plane](${path})`;

describe('siteTalkOf', () => {
  it('is the talk’s own HTML where its images keep their addresses', () => {
    const talk = compiled(`${picture('a', 'u2.jpg')}\n\n${picture('b', 'map.png')}\n\n# Last {#c}`);
    const site = siteTalkOf(talk);
    expect(site.images).toEqual(['assets/u2.jpg', 'assets/map.png']);
    expect(slidesHtml(site, site.images)).toBe(talk.html);
  });

  it('gives every place of an image the address it is to have, and nothing else', () => {
    const written = '`src="assets/u2.jpg"`';
    const talk = compiled(
      `${picture('a', 'u2.jpg')}\n\n${written}\n\n${picture('b', 'u2.jpg')}\n\n# Last {#c}`,
    );
    const html = slidesHtml(siteTalkOf(talk), ['./assets/u2-1234.jpg']);
    expect(html.match(/src="\.\/assets\/u2-1234\.jpg"/g)).toHaveLength(2);
    expect(html).toContain('>src="assets/u2.jpg"<');
  });

  it('reaches another thread whole', () => {
    const site = siteTalkOf(compiled(`${picture('a', 'u2.jpg')}\n\n::chart{#no-such-chart}`));
    expect(site.messages.map(({ rule }) => rule)).toContain('chart-unknown');
    expect(structuredClone(site)).toEqual(site);
  });
});
