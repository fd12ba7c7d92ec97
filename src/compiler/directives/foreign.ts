/** `:foreign[el bloqueo]{lang=es}`: words in another language, which screen readers then say as that language does. */
import { h } from 'hastscript';
import { errorAt, type Outcome } from '../messages/message.ts';
import { pointAt } from '../source/source.ts';
import { type Directive, type DirectiveUse, placeOf, refused, resolved } from './directive.ts';

const example = ':foreign[el bloqueo]{lang=es}';
const hint = `Write "${example}", with a language by its code: es, ru, fr.`;

/** A code as HTML wants it, `pt-BR`; null for what is none. */
function languageCode(words: string): string | null {
  try {
    return Intl.getCanonicalLocales(words)[0] ?? null;
  } catch {
    return null;
  }
}

function languageOf(use: DirectiveUse): Outcome<string | null> {
  const lang = use.attributes.find(({ name }) => name === 'lang');
  if (!lang) {
    const reason = 'This does not say in which language the words are.';
    return refused(errorAt(placeOf(use), 'directive-unread', reason, hint));
  }
  const code = languageCode(lang.value);
  if (code !== null) return { result: code, messages: [] };
  const reason = `"lang" cannot be "${lang.value}".`;
  return refused(errorAt(pointAt(use.source, lang.valueOffset), 'attribute-invalid', reason, hint));
}

export const foreign: Directive = {
  kind: 'text',
  example,
  attributes: ['lang'],
  takesLabel: true,
  place: 'anywhere',
  resolve(use) {
    if (!use.label || use.label.words.trim() === '') {
      const reason = 'This does not say which words are in another language.';
      return refused(errorAt(placeOf(use), 'directive-unread', reason, hint));
    }
    const { result: lang, messages } = languageOf(use);
    if (lang === null) return { result: null, messages };
    return resolved({ html: (_page, children) => [h('i', { lang }, [...children])] });
  },
};
