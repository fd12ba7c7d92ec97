/** Phase: reads the headline and settles what its attributes say. */
import { toString as textOf } from 'mdast-util-to-string';
import type { Attribute } from '../markdown/attributes.ts';
import { walk } from '../markdown/rewrite.ts';
import { slideAttributes, type WrittenSettings } from '../markdown/slide-attributes.ts';
import { errorAt, type Message } from '../messages/message.ts';
import { suggest } from '../messages/suggest.ts';
import { type Act, type Cut, cuts, type SlideSettings } from '../model.ts';
import { perCut } from '../references/per-cut.ts';
import { wideAttributes } from '../source/left-over-lines.ts';
import { pointAt, startOffset, written } from '../source/source.ts';
import { isEscaped, textOffsets } from '../source/text-offsets.ts';
import type { Draft, Phase } from './draft.ts';

const idPattern = /^(?!ref-)[a-z][a-z0-9-]*$/;

/** `Before any missile reached Cuba` as `before-any-missile`. */
const idFrom = (headline: string): string =>
  headline
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => /^[a-z]/.test(word))
    .slice(0, 3)
    .join('-') || 'some-words';

function readId(draft: Draft): { id: string; messages: Message[] } {
  const { source, attributes, at, headline } = draft;
  const ids = attributes.filter(({ form }) => form === 'id');
  const [first, second] = ids;
  if (!first) {
    const hint = `Write "{#${idFrom(textOf(headline))}}" behind it.`;
    return { id: '', messages: [errorAt(at, 'id-missing', 'This slide has no id.', hint)] };
  }
  if (second) {
    const reason = `This slide has a second id, "#${second.value}".`;
    const place = pointAt(source, second.offset);
    return { id: first.value, messages: [errorAt(place, 'attribute-invalid', reason, 'Keep one.')] };
  }
  if (idPattern.test(first.value)) return { id: first.value, messages: [] };
  const reason = `A slide's id cannot be "#${first.value}".`;
  const hint = 'It has small letters, digits and hyphens, begins with a letter, and not with "ref-".';
  return {
    id: first.value,
    messages: [errorAt(pointAt(source, first.offset), 'attribute-invalid', reason, hint)],
  };
}

function readAttribute(draft: Draft, attribute: Attribute): { read: WrittenSettings; messages: Message[] } {
  const { name, value, form, offset, valueOffset } = attribute;
  if (form === 'class') {
    const reason = `Slides have no classes, and so no ".${value}".`;
    const hint = 'Their look comes from "layout" and "ground".';
    return {
      read: {},
      messages: [errorAt(pointAt(draft.source, offset), 'attribute-unknown', reason, hint)],
    };
  }
  if (!Object.hasOwn(slideAttributes, name)) {
    const reason = `Slides have no attribute "${name}".`;
    const hint = suggest(name, Object.keys(slideAttributes));
    return {
      read: {},
      messages: [errorAt(pointAt(draft.source, offset), 'attribute-unknown', reason, hint)],
    };
  }
  const words = slideAttributes[name as keyof WrittenSettings];
  const read = form === 'flag' ? (words.alone ?? null) : words.read(value);
  if (read !== null) return { read: { [name]: read }, messages: [] };
  const reason = form === 'flag' ? `"${name}" has no value.` : `"${name}" cannot be "${value}".`;
  const place = pointAt(draft.source, valueOffset);
  return {
    read: {},
    messages: [errorAt(place, 'attribute-invalid', reason, `It must be ${words.allowed}.`)],
  };
}

function repeated(draft: Draft): Message[] {
  const seen = new Set<string>();
  return draft.attributes.flatMap(({ form, name, offset }) => {
    const again = form !== 'id' && form !== 'class' && seen.has(name);
    seen.add(name);
    const reason = `"${name}" is given twice.`;
    return again ? [errorAt(pointAt(draft.source, offset), 'attribute-invalid', reason, 'Keep one.')] : [];
  });
}

/** A time for a talk that the slide is not part of. */
function uselessMinutes(draft: Draft, cut: Cut): Message[] {
  const useless = draft.attributes.find(({ name }) => name === 'minutes-10' && cut > 10);
  if (!useless) return [];
  const reason = '"minutes-10" has no use: the slide is not in the 10-minute talk.';
  return [
    errorAt(
      pointAt(draft.source, useless.offset),
      'attribute-invalid',
      reason,
      'Remove it, or add "cut=10".',
    ),
  ];
}

/** A brace that stands in the headline as text: an attribute block that could not be read. */
function unreadBlock({ source, headline }: Draft): Message[] {
  const messages: Message[] = [];
  walk(headline, (node) => {
    if (node.type !== 'text' || messages.length > 0 || !node.value.includes('{')) return;
    const offsets = textOffsets(node.value, written(source, node));
    const brace = [...node.value.matchAll(/\{/g)]
      .map(({ index }) => startOffset(node) + (offsets[index] ?? 0))
      .find((offset) => source.text[offset] === '{' && !isEscaped(source.text, offset));
    if (brace === undefined) return;
    const hint = 'They end the line, a space before them: {#id cut=10 kicker="Two words"}.';
    messages.push(
      errorAt(pointAt(source, brace), 'attribute-block-unread', 'These attributes cannot be read.', hint),
    );
  });
  return messages;
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** `Act II · The balance, counted`; what stands outside the acts has its name alone. */
const actLine = ({ number, name }: Act): string =>
  [number > 0 ? `Act ${roman[number] ?? number}` : '', name].filter(Boolean).join(' · ');

function settle(draft: Draft, id: string, settings: WrittenSettings): SlideSettings {
  const { appendix = false, minutes = appendix ? 0 : 1, cut = 20, ...others } = settings;
  const planned = { 10: others['minutes-10'] ?? minutes, 20: minutes, 40: others['minutes-40'] ?? minutes };
  return {
    id,
    cut,
    cuts: cuts.filter((talk) => talk >= cut),
    minutes: perCut((talk) => (talk < cut ? 0 : planned[talk])),
    think: others.think ?? null,
    lang: others.lang ?? draft.file.lang,
    layout: others.layout ?? 'evidence',
    ground: others.ground ?? draft.file.ground,
    day: others.day ?? draft.file.day,
    kicker: others.kicker ?? actLine(draft.file.act),
    appendix,
  };
}

/** Reads id and attributes; a slide without words in its headline is an error. */
export const readHeadline: Phase = (draft) => {
  const { id, messages: idMessages } = readId(draft);
  const attributes = draft.attributes
    .filter(({ form }) => form !== 'id')
    .map((one) => readAttribute(draft, one));
  const settings = settle(draft, id, Object.assign({}, ...attributes.map(({ read }) => read)));
  const empty = textOf(draft.headline).trim() === '';
  const hint = 'Write one full sentence that says what the slide shows.';
  const wide = wideAttributes(draft.source);
  const unread = wide.length > 0 ? wide : unreadBlock(draft);
  const messages = [
    ...(empty ? [errorAt(draft.at, 'headline-missing', 'This slide has no headline.', hint)] : []),
    ...(unread.length > 0 ? unread : idMessages),
    ...attributes.flatMap(({ messages: own }) => own),
    ...repeated(draft),
    ...uselessMinutes(draft, settings.cut),
  ];
  return { result: { ...draft, settings }, messages };
};
