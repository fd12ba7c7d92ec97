import type { WaitingList } from '../page/waiting.ts';

/** The file's name as the author knows it, or else its address. */
const nameOf = (image: HTMLImageElement): string =>
  image.dataset['file'] ?? (image.getAttribute('src') ?? '').slice(0, 80);

/** The browser says only that an image cannot be decoded, and not which. */
async function decoded(image: HTMLImageElement): Promise<void> {
  try {
    await image.decode();
  } catch (error) {
    const place = image.closest('[data-at]')?.getAttribute('data-at');
    const where = place ? ` of ${place}` : '';
    throw new Error(
      `The browser cannot show the picture "${nameOf(image)}"${where}. Save it anew as PNG or JPEG.`,
      {
        cause: error,
      },
    );
  }
}

/** Waits until every image is decoded, each under its name; rejects with the name of one that cannot be. */
export function expectImages(root: ParentNode, waiting: WaitingList): void {
  for (const image of root.querySelectorAll('img')) waiting.expect(`image ${nameOf(image)}`, decoded(image));
}
