import { expect, it } from 'vitest';
import { saidOf } from '../slides.testing.ts';
import { deadLinks } from './dead-links.ts';

it('link-dead: finds links to what is not there, in the notes too', async () => {
  const said = await saidOf(deadLinks, {
    found: '<a href="#s1">next</a> <a href="#/s1">also</a> <a href="#ref-baker">[2]</a>',
    outside: '<a href="https://example.org/#gone">outside</a>',
    source: '<ol><li id="ref-baker">Baker</li></ol><a href="#ref-cole">[7]</a>',
    notes: '<aside class="notes"><a href="#gone">the map</a></aside>',
    nowhere: '<a href="#">top</a>',
  });
  expect(said).toEqual({
    found: [],
    outside: [],
    source: ['error link-dead: The link "[7]" leads to the source "cole", which is not there'],
    notes: ['error link-dead: The link "the map" leads to "#gone", which is not there'],
    nowhere: ['error link-dead: The link "top" leads to "#", which is not there'],
  });
});
