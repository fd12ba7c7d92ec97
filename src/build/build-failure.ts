/** What Vite is told when the slides have errors: in the terminal at a build, over the page while one writes. */
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { ErrorPayload } from 'vite';
import { formatMessage, type Message } from '../compiler/messages/message.ts';
import { verdict } from './verdict.ts';

const isError = ({ level }: Message): boolean => level === 'error';

/** All messages, a line each, and how many there are. */
export const report = (messages: readonly Message[]): string =>
  [...messages.map(formatMessage), '', verdict(messages)].join('\n');

/** The same for whoever follows the dev server, such as an editor: every message begins a line, and the first line is always this. */
export const followedReport = (messages: readonly Message[]): string =>
  `The slides are read:\n${report(messages)}`;

/** The mistake is the author's, and so it has no stack; Vite prints what `inspect` gives it. */
export class AuthorsMistake extends Error {
  override stack = '';

  [inspect.custom](): string {
    return this.message;
  }
}

/** The error that stops a build; null where the slides have none. */
export const buildFailure = (messages: readonly Message[]): Error | null =>
  messages.some(isError) ? new AuthorsMistake(report(messages)) : null;

/** The overlay at the place of the first error, with all messages; null where there is no error. */
export function overlay(messages: readonly Message[], root: string, plugin: string): ErrorPayload | null {
  const first = messages.find(isError);
  if (!first) return null;
  const file = join(root, first.file);
  const loc = { file, line: first.line, column: first.column };
  return { type: 'error', err: { message: report(messages), stack: '', id: file, loc, plugin } };
}
