/** What is told of the messages, and whether they fail. */

import { exitCodes, Failure } from '../cli/exit.ts';
import { counted } from '../cli/terminal.ts';
import { formatMessage, type Message } from '../compiler/messages/message.ts';

/** `2 errors, 1 warning`; an empty text for none. */
export function countsOf(messages: readonly Pick<Message, 'level'>[]): string {
  const errors = messages.filter(({ level }) => level === 'error').length;
  const warnings = messages.length - errors;
  const both = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')];
  return both.filter(Boolean).join(', ');
}

/** Hands every message to `say`, a line each. Throws Failure (the deck has errors) for an error, and with `strict` for a warning. */
export function tellAll(
  messages: readonly Message<string>[],
  strict: boolean,
  say: (line: string) => void,
): void {
  for (const message of messages) say(formatMessage(message));
  const fails = messages.some(({ level }) => strict || level === 'error');
  if (fails) throw new Failure(exitCodes.deckHasErrors, `The slides have ${countsOf(messages)}.`);
}
