/** The file of an image: what the page says of it, and what the author is told. */

import type { ImageFile } from '../markdown/nodes.ts';
import { errorAt, type Message, type SourcePoint, warningAt } from '../messages/message.ts';
import type { PhaseContext } from '../phases/draft.ts';
import { isShown, type ShownPicture } from './picture-file.ts';

/** More is slow to show on an old laptop: each pixel takes four bytes of its memory. */
const mostPixels = 40_000_000;
/** Five times what the whole talk may have as one file. */
const mostBytes = 10_000_000;

/** What the page says of a file that can be shown. */
export function imageFile(path: string, { assets }: Pick<PhaseContext, 'assets'>): ImageFile {
  const picture = assets?.pictureAt(path);
  if (!picture || !isShown(picture)) return { path, size: null, isDrawing: /\.svg$/i.test(path) };
  const { width, height, kind } = picture;
  return { path, size: { width, height }, isDrawing: kind === 'svg' };
}

const inWords = (count: number): string => count.toLocaleString('en');

function tooLarge({ kind, width, height, bytes }: ShownPicture): { size: string; remedy: string } | null {
  const hasMany = kind !== 'svg' && width * height > mostPixels;
  if (!hasMany && bytes <= mostBytes) return null;
  const megabytes = `${inWords(Math.round(bytes / 100_000) / 10)} MB`;
  if (kind === 'svg') return { size: megabytes, remedy: 'Simplify it, or save it as PNG.' };
  return {
    size: `${inWords(width)} x ${inWords(height)} pixels and ${megabytes}`,
    remedy: 'Save it with 3,840 pixels on its longer side or fewer.',
  };
}

/** What is wrong with a file that an image shows, told where its path is written. */
export function fileFaults(
  path: string,
  at: SourcePoint,
  { assets }: Pick<PhaseContext, 'assets'>,
): Message[] {
  const picture = assets?.pictureAt(path);
  if (!picture) return [];
  const named = `"assets/${path}"`;
  if (!isShown(picture)) {
    return [errorAt(at, 'image-broken', `${named} ${picture.fault}`, picture.remedy)];
  }
  const large = tooLarge(picture);
  const { asksFor } = picture;
  const outside = `${named} asks for "${asksFor?.slice(0, 80)}", which a drawing on a slide does not get.`;
  return [
    ...(large
      ? [warningAt(at, 'image-large', `${named} has ${large.size}, which is slow to show.`, large.remedy)]
      : []),
    ...(asksFor === null
      ? []
      : [warningAt(at, 'image-incomplete', outside, 'Embed in the drawing what it shows.')]),
  ];
}
