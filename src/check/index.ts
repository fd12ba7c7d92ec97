/** What is checked of the built deck: a list only. Each check stands in the file of its name, with its rule. */

import type { SlideCheck, TalkCheck } from './check.ts';
import { beyondSlide } from './rules/beyond-slide.ts';
import { contrastLow } from './rules/contrast.ts';
import { deadLinks } from './rules/dead-links.ts';
import { headlineLong } from './rules/headline-lines.ts';
import { headlineVerb } from './rules/headline-verb.ts';
import { imageSmall } from './rules/image-size.ts';
import { missingSigns } from './rules/missing-signs.ts';
import { missingWords } from './rules/missing-words.ts';
import { notesFit } from './rules/notes-length.ts';
import { overlaps } from './rules/overlap.ts';
import { textSmall } from './rules/text-size.ts';
import { typedNumbers } from './rules/typed-numbers.ts';
import { unusedSources } from './rules/unused-sources.ts';

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
