/** Files to drafts: cut into slides, and every slide taken through its phases. */
import type { Draft, PhaseContext } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Message, Outcome } from './message.ts';
import type { SlideFile } from './model.ts';
import { parseSlide } from './parse-slide.ts';
import { slidePhases } from './phases.ts';
import { splitFile } from './split.ts';

/** Every slide of every file, in order, as far as it can be understood without the others. */
export function draftSlides(files: readonly SlideFile[], context: PhaseContext): Outcome<readonly Draft[]> {
  const split = files.map(splitFile);
  const settings = readFrontMatter(split.map(({ result }) => result));
  const messages: Message[] = [...split.flatMap((file) => file.messages), ...settings.messages];
  const parsed = settings.result.flatMap((file, index) =>
    (split[index]?.result.slides ?? []).map((source) => parseSlide(source, file)),
  );
  const result = parsed.map((slide) =>
    slidePhases.reduce((draft, phase) => {
      const outcome = phase(draft, context);
      messages.push(...outcome.messages);
      return outcome.result;
    }, slide),
  );
  return { result, messages };
}
