/** Reads a command's arguments, strictly. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { exitCodes, Failure } from './exit.ts';

/** Wrong usage of a command, with how to use it below. */
export const usageFailure = (reason: string, usage: string): Failure =>
  new Failure(exitCodes.usage, `${reason}\n\n${usage}`);

/** The values of the options of `args`. Throws Failure (usage) for an option that is not listed, or lacks its value. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/);
    throw usageFailure(`${reason}.`, usage);
  }
}
