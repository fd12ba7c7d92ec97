/** Files to drafts: cut into slides, and every slide taken through its phases. */
import type { Paragraph } from 'mdast';
import { parseSlide } from '../markdown/parse-slide.ts';
import type { CompileMemory } from '../memory.ts';
import type { Outcome } from '../messages/message.ts';
import type { SlideFile, TalkLengths } from '../model.ts';
import { type FileSettings, readFrontMatter, type TalkSettings } from '../source/front-matter.ts';
import { isHidden, nothingShown } from '../source/hidden.ts';
import { withoutFollowUps } from '../source/left-over.ts';
import { cutLongSlide, isTooLong } from '../source/long-slide.ts';
import type { SlideSource } from '../source/source.ts';
import { type SplitFile, splitFile } from '../source/split.ts';
import type { Draft, PhaseContext } from './draft.ts';
import { slidePhases } from './phases.ts';

/** The talk as far as its slides can be understood without each other. */
export interface DraftTalk {
  /** Those that are shown. */
  readonly drafts: readonly Draft[];
  /** Those that their authors hid: nothing of them is on the page, and nothing of them counts. */
  readonly hidden: readonly Draft[];
  /** The Markdown of all of them, in order. */
  readonly sources: readonly SlideSource[];
  readonly lengths: TalkLengths | null;
  /** Null where the talk does not say its language. */
  readonly lang: string | null;
}

/** Read anew as soon as one file's says something else: an act is counted from the acts before it. */
function settingsOf(files: readonly SplitFile[], memory: CompileMemory): Outcome<TalkSettings> {
  const heads = files.map(({ path, frontMatter, frontMatterOpen, slides }) => [
    path,
    frontMatter,
    frontMatterOpen,
    slides.length > 0,
    slides.length > 0 && slides.every(isHidden),
  ]);
  return memory.keep('front matter', [JSON.stringify(heads)], () => readFrontMatter(files));
}

function draftSlide(source: SlideSource, file: FileSettings, context: PhaseContext): Outcome<Draft> {
  const parsed = parseSlide(source, file);
  const messages = [...parsed.messages];
  const result = slidePhases.reduce((draft, phase) => {
    const outcome = phase(draft, context);
    messages.push(...outcome.messages);
    return outcome.result;
  }, parsed.result);
  return { result, messages };
}

/** A slide that is too long to be read has its headline, and the rest as written. */
function draftLongSlide(source: SlideSource, file: FileSettings, context: PhaseContext): Outcome<Draft> {
  const { headline, rest, message } = cutLongSlide(source);
  const { result, messages } = headline
    ? draftSlide(headline, file, context)
    : { ...parseSlide({ ...source, text: '' }, file), messages: [] };
  const asWritten: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: rest }] };
  return { result: { ...result, body: [...result.body, asWritten] }, messages: [message, ...messages] };
}

/** Every slide of every file, in order. */
export function draftSlides(
  files: readonly SlideFile[],
  context: PhaseContext,
  memory: CompileMemory,
): Outcome<DraftTalk> {
  const split = files.map((file) =>
    memory.keep('split', [file.text, file.path, JSON.stringify(file.undecoded ?? [])], () => splitFile(file)),
  );
  const settings = settingsOf(
    split.map(({ result }) => result),
    memory,
  );
  const drafted = settings.result.files.flatMap((file, index) =>
    (split[index]?.result.slides ?? []).map((source) =>
      memory.keep('draft', [source.text, source.path, source.line, file], () =>
        (isTooLong(source) ? draftLongSlide : draftSlide)(source, file, context),
      ),
    ),
  );
  const messages = withoutFollowUps([...split, settings, ...drafted].flatMap((outcome) => outcome.messages));
  const all = drafted.map(({ result }) => result);
  const drafts = all.filter(({ source }) => !isHidden(source));
  const hidden = all.filter(({ source }) => isHidden(source));
  const [first] = hidden;
  if (first && drafts.length === 0) messages.push(nothingShown(first.at));
  const sources = all.map(({ source }) => source);
  const { lengths, lang } = settings.result;
  return { result: { drafts, hidden, sources, lengths, lang }, messages };
}
