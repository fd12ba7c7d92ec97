/**
 * Rule `number-typed`: the numbers of a slide come from the data. What an author types with digits is a warning, as it
 * has neither source nor unit, and nobody mends it when the data change. Left alone: numbers of the data, quotations (in
 * their own directives or between quotation marks), years, dates, clock times, counts up to twelve, ordinals, names such
 * as R-12 or B-59, code, and whatever stands in `:plain[…]`. Notes are spoken, and are the presenter's own.
 */
import type { ElementContent } from 'hast';
import type { Slide } from '../../compiler/model.ts';
import { type CheckMessage, type TalkCheck, warningAt } from '../check.ts';
import { firstPages } from '../slides.ts';
import { digitsLeft } from './digits.ts';
import { type Passage, passagesOf, pointIn } from './passages.ts';

const hint =
  'Take it from the data with ":value[name]", or write ":plain[…]" where it stands as written on purpose.';

const look = (passage: Passage, { at }: Slide): CheckMessage[] =>
  digitsLeft(passage.text).map(({ digits, index }) => {
    const { line, column } = pointIn(passage, index);
    const reason = `The number "${digits}" is typed and does not come from the data.`;
    return warningAt({ file: at.file, line, column }, 'number-typed', reason, hint);
  });

function lookAt(slide: Slide): CheckMessage[] {
  const parts: (readonly ElementContent[])[] = [slide.headline, slide.body, ...slide.basis];
  return parts.flatMap(passagesOf).flatMap((passage) => look(passage, slide));
}

export const typedNumbers: TalkCheck = ({ deck }) => firstPages(deck.slides).flatMap(lookAt);
