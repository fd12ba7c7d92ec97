/** Files to drafts: cut into slides, and every slide taken through its phases. */
import type { Draft, PhaseContext } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Message, Outcome } from './message.ts';
import type { SlideFile, TalkLengths } from './model.ts';
import { parseSlide } from './parse-slide.ts';
import { slidePhases } from './phases.ts';
import { splitFile } from './split.ts';

/** The talk as far as its slides can be understood without each other. */
export interface DraftTalk {
  readonly drafts: readonly Draft[];
  readonly lengths: TalkLengths | null;
}

/** Every slide of every file, in order. */
export function draftSlides(files: readonly SlideFile[], context: PhaseContext): Outcome<DraftTalk> {
  const split = files.map(splitFile);
  const settings = readFrontMatter(split.map(({ result }) => result));
  const messages: Message[] = [...split.flatMap((file) => file.messages), ...settings.messages];
  const parsed = settings.result.files.flatMap((file, index) =>
    (split[index]?.result.slides ?? []).map((source) => parseSlide(source, file)),
  );
  const drafts = parsed.map((slide) =>
    slidePhases.reduce((draft, phase) => {
      const outcome = phase(draft, context);
      messages.push(...outcome.messages);
      return outcome.result;
    }, slide),
  );
  return { result: { drafts, lengths: settings.result.lengths }, messages };
}
