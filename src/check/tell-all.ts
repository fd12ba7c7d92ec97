/** What is told of the messages, and whether they fail. */

import { verdict } from '../build/verdict.ts';
import { formatMessage, type Message } from '../compiler/messages/message.ts';
import { exitCodes, Failure } from '../program/exit.ts';

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
