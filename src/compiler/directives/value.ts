/** `:value[name]`: a number of the data in running text. Its sources count as cited here. */
import { h } from 'hastscript';
import { errorAt, type Outcome } from '../messages/message.ts';
import { orWords } from '../source/slide-words.ts';
import { pointAt } from '../source/source.ts';
import { type ValueForm, valueForms } from '../vocabulary-types.ts';
import { type Directive, type DirectiveUse, lookUp, nameInBrackets, refused, resolved } from './directive.ts';

const example = ':value[name]';

function formOf({ attributes, source }: DirectiveUse): Outcome<ValueForm | null> {
  const form = attributes.find(({ name }) => name === 'form');
  if (!form) return { result: 'plain', messages: [] };
  const known = valueForms.find((name) => name === form.value);
  if (known) return { result: known, messages: [] };
  const at = pointAt(source, form.valueOffset);
  const reason = form.form === 'flag' ? '"form" has no value.' : `"form" cannot be "${form.value}".`;
  return refused(errorAt(at, 'attribute-invalid', reason, `It must be ${orWords(valueForms)}.`));
}

export const value: Directive = {
  kind: 'text',
  example,
  attributes: ['form'],
  takesLabel: true,
  place: 'anywhere',
  resolve(use) {
    const lookup = { what: 'value', rule: 'value-unknown', names: use.vocabulary.values } as const;
    const { result, messages } = lookUp(use, nameInBrackets(use), lookup, example);
    if (!result) return { result, messages };
    const form = formOf(use);
    if (form.result === null) return refused(...form.messages);
    const { name, words } = result;
    const shown = form.result;
    return resolved({
      cites: words.sources,
      html: ({ lang }) => [
        h('data', { className: 'datum', value: words.number, dataName: name }, words.show(shown, lang)),
      ],
    });
  },
};
