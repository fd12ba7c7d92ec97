/** Reads a command's arguments, strictly. */
import { parseArgs } from 'node:util';
import { exitCodes, Failure } from '../program/exit.ts';
import { keptByNpm, type OptionTable } from './kept-by-npm.ts';

/** Wrong usage of a command, with how to use it below. */
export const usageFailure = (reason: string, usage: string): Failure =>
  new Failure(exitCodes.usage, `${reason}\n\n${usage}`);

/** The command as it is typed, from the first line of its usage. */
const commandIn = (usage: string): string => /^Usage: (npm (?:run )?\S+)/.exec(usage)?.[1] ?? 'npm run …';

/** Throws Failure (usage) with the line that was meant where npm has kept options for itself. */
function refuseKept(
  args: readonly string[],
  options: OptionTable,
  usage: string,
  env: NodeJS.ProcessEnv,
): void {
  const meant = keptByNpm(args, options, env);
  if (meant === null) return;
  const line = `  ${commandIn(usage)} -- ${meant}`;
  const lines = [
    'npm kept an option for itself, as two lone hyphens are missing before it. Write:',
    '',
    line,
  ];
  // PowerShell keeps the first of them: https://github.com/npm/cli/issues/3136
  if (process.platform === 'win32') lines.push('', "In PowerShell put them into quotation marks: '--'.");
  throw usageFailure(lines.join('\n'), usage);
}

/**
 * The values of the options of `args`. Throws Failure (usage) for an option that is not listed, lacks its value, or has been
 * kept by npm, as `env` tells.
 */
export function readArguments<Options extends OptionTable>(
  args: readonly string[],
  options: Options,
  usage: string,
  env: NodeJS.ProcessEnv = process.env,
) {
  refuseKept(args, options, usage, env);
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/);
    throw usageFailure(`${reason}.`, usage);
  }
}
