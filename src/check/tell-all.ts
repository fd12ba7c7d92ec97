/** What is told of the messages, and whether they fail. */

import { exitCodes, Failure } from '../cli/exit.ts';
import { formatMessage, type Message } from '../compiler/messages/message.ts';
import { verdict } from '../compiler/messages/verdict.ts';

/** Hands every message to `say`, a line each. Throws Failure (the deck has errors) for an error, and with `strict` for a warning. */
export function tellAll(
  messages: readonly Message<string>[],
  strict: boolean,
  say: (line: string) => void,
): void {
  for (const message of messages) say(formatMessage(message));
  const fails = messages.some(({ level }) => strict || level === 'error');
  if (fails) throw new Failure(exitCodes.deckHasErrors, verdict(messages));
}
