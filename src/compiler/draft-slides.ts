/** Files to drafts: cut into slides, and every slide taken through its phases. */
import type { Draft, PhaseContext } from './draft.ts';
import { type FileSettings, readFrontMatter, type TalkSettings } from './front-matter.ts';
import type { CompileMemory } from './memory.ts';
import type { Message, Outcome } from './message.ts';
import type { SlideFile, TalkLengths } from './model.ts';
import { parseSlide } from './parse-slide.ts';
import { slidePhases } from './phases.ts';
import type { SlideSource } from './source.ts';
import { type SplitFile, splitFile } from './split.ts';

/** The talk as far as its slides can be understood without each other. */
export interface DraftTalk {
  readonly drafts: readonly Draft[];
  readonly lengths: TalkLengths | null;
}

/** Read anew as soon as one file's says something else: an act is counted from the acts before it. */
function settingsOf(files: readonly SplitFile[], memory: CompileMemory): Outcome<TalkSettings> {
  const heads = files.map(({ path, frontMatter, frontMatterOpen, slides }) => [
    path,
    frontMatter,
    frontMatterOpen,
    slides.length > 0,
  ]);
  return memory.keep('front matter', [JSON.stringify(heads)], () => readFrontMatter(files));
}

function draftSlide(source: SlideSource, file: FileSettings, context: PhaseContext): Outcome<Draft> {
  const messages: Message[] = [];
  const result = slidePhases.reduce(
    (draft, phase) => {
      const outcome = phase(draft, context);
      messages.push(...outcome.messages);
      return outcome.result;
    },
    parseSlide(source, file),
  );
  return { result, messages };
}

/** Every slide of every file, in order. */
export function draftSlides(
  files: readonly SlideFile[],
  context: PhaseContext,
  memory: CompileMemory,
): Outcome<DraftTalk> {
  const split = files.map((file) => memory.keep('split', [file.text, file.path], () => splitFile(file)));
  const settings = settingsOf(
    split.map(({ result }) => result),
    memory,
  );
  const drafted = settings.result.files.flatMap((file, index) =>
    (split[index]?.result.slides ?? []).map((source) =>
      memory.keep('draft', [source.text, source.path, source.line, file], () =>
        draftSlide(source, file, context),
      ),
    ),
  );
  const messages = [...split, settings, ...drafted].flatMap((outcome) => outcome.messages);
  const drafts = drafted.map(({ result }) => result);
  return { result: { drafts, lengths: settings.result.lengths }, messages };
}
