import type { WaitingList } from '../waiting.ts';

/** Waits until every image is decoded, each under its address. */
export function expectImages(root: ParentNode, waiting: WaitingList): void {
  for (const image of root.querySelectorAll('img')) {
    waiting.expect(`image ${image.getAttribute('src') ?? ''}`, image.decode());
  }
}
