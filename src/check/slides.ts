/** Slides as an author counts them. */
import type { Slide } from '../compiler/model.ts';

const placeKey = ({ at }: Slide): string => `${at.file}:${at.line}`;

/** Without the further pages of a list that is spread over several slides: these are written once. */
export const firstPages = (slides: readonly Slide[]): Slide[] =>
  slides.filter((slide, index) => index === 0 || placeKey(slide) !== placeKey(slides[index - 1] ?? slide));

/** The pages that a slide is spread over, itself first. */
export const pagesOf = (slide: Slide, slides: readonly Slide[]): Slide[] =>
  slides.filter((other) => placeKey(other) === placeKey(slide));
