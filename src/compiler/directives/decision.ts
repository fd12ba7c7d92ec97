/**
 * `::decision{#name}`: a question, what may be chosen, and room for the bars that grow as hands are counted; with
 * `bare`, without the question, where the headline asks it. The browser counts and draws.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { errorAt, type Message } from '../messages/message.ts';
import type { DecisionWords } from '../vocabulary-types.ts';
import {
  type Directive,
  type DirectiveUse,
  lookUp,
  nameInBraces,
  placeOf,
  refused,
  resolved,
} from './directive.ts';
import { readFlag } from './flag.ts';

const example = '::decision{#name}';

type Option = DecisionWords['options'][number];

const hasReasons = ({ options }: DecisionWords): boolean =>
  options.some((option) => option.for !== undefined || option.against !== undefined);

const cell = (part: string, content: readonly ElementContent[]): Element =>
  h('span', { className: `option-${part}` }, [...content]);

const text = (value: string): ElementContent => ({ type: 'text', value });

/** Cells with a space between them, for those who hear or copy them in one go. */
const row = (cells: readonly Element[]): ElementContent[] =>
  cells.flatMap((one, index) => (index === 0 ? [one] : [text(' '), one]));

/** A reason, with the word that the head row shows to those who see it. */
const reason = (part: 'for' | 'against', label: string, words: string | undefined): Element =>
  cell(
    part,
    words === undefined ? [] : [h('span', { className: 'visually-hidden' }, `${label}: `), text(words)],
  );

function optionRow(option: Option, index: number, withReasons: boolean): Element {
  const key = index + 1;
  const cells = [cell('key', [text(String(key))]), cell('name', [text(option.name)])];
  const reasons = [reason('for', 'For', option.for), reason('against', 'Against', option.against)];
  return h('li', { dataOption: key }, row(withReasons ? [...cells, ...reasons] : cells));
}

/** Heads of the columns; screen readers have them in every row. */
const headRow = (): Element =>
  h(
    'li',
    { className: 'decision-head', ariaHidden: 'true' },
    row([cell('key', []), cell('name', []), cell('for', [text('For')]), cell('against', [text('Against')])]),
  );

function optionList(words: DecisionWords): Element {
  const withReasons = hasReasons(words);
  const rows = words.options.map((option, index) => optionRow(option, index, withReasons));
  return h('ol', { className: 'decision-options' }, withReasons ? [headRow(), ...rows] : rows);
}

const keyHint = ({ options: { length } }: DecisionWords): string =>
  `1 ${length === 2 ? 'or' : 'to'} ${length} count a hand · Backspace takes one back · 0 clears`;

/** What was chosen at the time: shown when the class has voted. */
function chosenElement({ chosen, chosenSays, options }: DecisionWords): Element[] {
  const says = chosen === undefined ? undefined : (chosenSays ?? options[chosen - 1]?.name);
  return says === undefined ? [] : [h('p', { className: ['fragment', 'decision-chosen'] }, says)];
}

function decisionElement(name: string, words: DecisionWords, bare: boolean): Element {
  const { question, comparedWith, chosen } = words;
  const properties = {
    className: 'decision',
    dataDecision: name,
    ...(comparedWith !== undefined && { dataComparedWith: comparedWith }),
    ...(chosen !== undefined && { dataChosen: chosen }),
  };
  return h('div', properties, [
    ...(bare ? [] : [h('p', { className: 'decision-question' }, question)]),
    optionList(words),
    h('div', { className: 'decision-chart' }),
    h('p', { className: 'key-hint' }, keyHint(words)),
    ...chosenElement(words),
  ]);
}

/** An answer that was chosen and that the vote does not have. */
function chosenFault(use: DirectiveUse, name: string, { chosen, options }: DecisionWords): Message[] {
  const isAnswer = chosen === undefined || options[chosen - 1] !== undefined;
  if (isAnswer) return [];
  const reason = `The decision "${name}" says that answer ${chosen} was chosen, and has none of that number.`;
  const hint = `Its "chosen" in the data is the key of an answer: a whole number from 1 to ${options.length}.`;
  return [errorAt(placeOf(use), 'decision-chosen', reason, hint)];
}

export const decision: Directive = {
  kind: 'leaf',
  example,
  attributes: ['#', 'bare'],
  takesLabel: false,
  place: 'slide',
  resolve(use) {
    const lookup = { what: 'decision', rule: 'decision-unknown', names: use.vocabulary.decisions } as const;
    const { result, messages } = lookUp(use, nameInBraces(use), lookup, example);
    if (!result) return { result, messages };
    const bare = readFlag(use, 'bare');
    if (bare.result === null) return refused(...bare.messages);
    const { name, words } = result;
    const faults = chosenFault(use, name, words);
    if (faults.length > 0) return refused(...faults);
    const element = decisionElement(name, words, bare.result);
    return resolved({ cites: words.sources, decisions: [name], html: () => [element] });
  },
};
