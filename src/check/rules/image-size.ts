/**
 * Rule `image-small`: a bitmap has a pixel for every pixel of a projector of 1920 x 1080, half as many again as the
 * slide's own. Less is shown blurred, and is a warning: the photograph there is may be the only one.
 */
import type { Finding, SlideCheck } from '../check.ts';
import type { ImageFacts } from '../facts.ts';

/** Pixels of a projector for one of the slide. */
const projector = 1.5;

/** A pixel or two of a thousand are not seen. */
const tolerance = 0.02;

/** Share of the pixels that the smaller side has of what it needs. */
const sharpness = ({ natural, shown }: ImageFacts): number =>
  natural ? Math.min(natural.width / shown.width, natural.height / shown.height) / projector : 1;

interface Size {
  readonly width: number;
  readonly height: number;
}

const size = ({ width, height }: Size): string => `${Math.ceil(width)} x ${Math.ceil(height)}`;

/** How to show the pixels there are without blur; nothing where that would be too small to see. */
function smaller({ natural, placeWidth }: ImageFacts): string {
  if (!natural || placeWidth === null) return '';
  const percent = Math.floor((100 * natural.width) / projector / placeWidth);
  return percent >= 10 && percent <= 100 ? `, or show it smaller: {width=${percent}%}` : '';
}

export const imageSmall: SlideCheck = ({ images }) =>
  images
    .filter((image) => sharpness(image) < 1 - tolerance)
    .map((image): Finding => {
      const { name, at, natural, room } = image;
      const needed = { width: room.width * projector, height: room.height * projector };
      const reason = `The image "${name}" has ${natural ? size(natural) : 'no'} pixels and is blurred on a projector`;
      const hint = `Take one of ${size(needed)} or more${smaller(image)}.`;
      return { level: 'warning', rule: 'image-small', at, about: name, reason, hint };
    });
