import { expect, it } from 'vitest';
import { imageSmall } from './image-size.ts';
import { saidOf } from './slides.testing.ts';

/** A bitmap of 2 x 2 pixels. */
const bitmap = 'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///yH5BAAAAAAALAAAAAACAAIAAAICRF4AOw==';
const vector = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='2' height='2'/>";
const image = (src: string, side: number): string =>
  `<img src="${src}" alt="" style="width: ${side}px; height: ${side}px">`;

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
