import { describe, expect, it } from 'vitest';
import { setSlidesApart } from './slides-apart.ts';

const page = [
  '<div class="slides">',
  '<section id="one" data-act-name="A > B"><div><h1>One</h1></div></section>',
  '<section id="two" data-cuts="10"><div><h1 class="headline">Two <em>words</em></h1><p>1 &lt; 2</p></div></section>',
  '<section id="three"><p>No headline</p></section>',
  '</div>',
].join('\n');

describe('setSlidesApart', () => {
  it('leaves the first slide whole, and of the others the section and the headline', () => {
    expect(setSlidesApart(page).page).toBe(
      [
        '<div class="slides">',
        '<section id="one" data-act-name="A > B"><div><h1>One</h1></div></section>',
        '<section id="two" data-cuts="10"><h1 class="headline">Two <em>words</em></h1></section>',
        '<section id="three"></section>',
        '</div>',
      ].join('\n'),
    );
  });

  it('loses nothing of what it takes out', () => {
    expect(setSlidesApart(page).contents).toEqual({
      two: '<div><h1 class="headline">Two <em>words</em></h1><p>1 &lt; 2</p></div>',
      three: '<p>No headline</p>',
    });
  });

  it('leaves a page without slides as it is', () => {
    expect(setSlidesApart('<main></main>')).toEqual({ page: '<main></main>', contents: {} });
  });
});
