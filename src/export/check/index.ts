/** What is checked of the built deck: a list only. Each check stands in the file of its name, with its rule. */
import { beyondSlide } from './beyond-slide.ts';
import type { SlideCheck, TalkCheck } from './check.ts';
import { contrastLow } from './contrast.ts';
import { deadLinks } from './dead-links.ts';
import { headlineLong } from './headline-lines.ts';
import { headlineVerb } from './headline-verb.ts';
import { imageSmall } from './image-size.ts';
import { missingSigns } from './missing-signs.ts';
import { missingWords } from './missing-words.ts';
import { notesFit } from './notes-length.ts';
import { overlaps } from './overlap.ts';
import { textSmall } from './text-size.ts';
import { typedNumbers } from './typed-numbers.ts';
import { unusedSources } from './unused-sources.ts';

/** Asked of every slide, as it was measured on the screen and on paper in every cut. */
export const slideChecks: readonly SlideCheck[] = [
  beyondSlide,
  overlaps,
  textSmall,
  contrastLow,
  headlineLong,
  missingWords,
  missingSigns,
  deadLinks,
  imageSmall,
];

/** Asked of the talk once. */
export const talkChecks: readonly TalkCheck[] = [headlineVerb, notesFit, typedNumbers, unusedSources];
