import { expect, it } from 'vitest';
import { measureSlides, saidOf } from '../slides.testing.ts';
import { imageSmall } from './image-size.ts';

/** A bitmap of 2 x 2 pixels. */
const bitmap = 'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///yH5BAAAAAAALAAAAAACAAIAAAICRF4AOw==';
const vector = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='2' height='2'/>";
const image = (src: string, side: number): string =>
  `<img src="${src}" alt="" style="width: 100%; height: 100%; max-width: ${side}px; max-height: ${side}px">`;
/** As the deck has pictures: enlarged to twice their size, and no larger than their place. */
const picture = (width: number): string =>
  `<div class="picture" style="width: ${width}px">
    <img src="${bitmap}" alt="" style="display: block; max-width: 100%; zoom: 2"></div>`;

it('image-small: advises a size that has pixels enough when it is taken, or a share of the width that the file fills', async () => {
  const [large, small] = await measureSlides([picture(300), picture(8)]);
  const hints = [large, small].flatMap((slide) => (slide ? imageSmall(slide) : [])).map(({ hint }) => hint);
  expect(hints).toEqual([
    'Take one of 450 x 450 or more.',
    'Take one of 12 x 12 or more, or show it smaller: {width=16%}.',
  ]);
});

it('image-small: a pixel of the file for each of a projector, but for drawings', async () => {
  const said = await saidOf(imageSmall, {
    sharp: image(bitmap, 1.3),
    blurred: image(bitmap, 100),
    vector: image(vector, 100),
    missing: image('photos/not-there.jpg', 100),
  });
  const blurred = /^warning image-small: The image ".*" has 2 x 2 pixels and is blurred on a projector$/;
  expect(said).toEqual({ sharp: [], blurred: [expect.stringMatching(blurred)], vector: [], missing: [] });
});
