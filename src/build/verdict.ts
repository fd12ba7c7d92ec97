/** The messages in one sentence: what every command ends with. */

import type { Message } from '../compiler/messages/message.ts';
import { counted } from '../program/terminal.ts';

/** `2 errors, 1 warning`; an empty text for none. */
export function countsOf(messages: readonly Pick<Message, 'level'>[]): string {
  const errors = messages.filter(({ level }) => level === 'error').length;
  const warnings = messages.length - errors;
  const both = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')];
  return both.filter(Boolean).join(', ');
}

/** Where the mistakes lie: in the slides, in the code of the talk's data, or in both. */
function whoHas(messages: readonly Pick<Message, 'file'>[]): string {
  const inData = messages.filter(({ file }) => file.startsWith('src/')).length;
  if (inData === 0) return 'The slides have';
  return inData === messages.length
    ? 'The data of the talk have'
    : 'The slides and the data of the talk have';
}

/** `The slides have 2 errors, 1 warning.` */
export const verdict = (messages: readonly Pick<Message<string>, 'level' | 'file'>[]): string =>
  `${whoHas(messages)} ${countsOf(messages) || 'no mistakes'}.`;
