/**
 * Options that npm has kept for itself. Of `npm run build --no-notes`, without two lone hyphens before the option, the
 * command is told nothing: npm takes the option for a setting of its own, and settings stand in the environment of what it
 * runs (npm 10 and 11): `npm_config_notes` is then empty, and after `--handout` `npm_config_handout` is "true".
 */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import leven from 'leven';

/** A command's options, as `parseArgs` takes them. */
export type OptionTable = NonNullable<ParseArgsConfig['options']>;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What npm 10 takes an option for that is the beginning of a setting of its own. As its setting is a switch, the option's value
 * is left among the arguments; without one it is a setting that somebody has made on purpose.
 */
const completed: Readonly<Record<string, string>> = { allow: 'allow-same-version' };

/** A name without what is easily left out or mistaken between its words. */
const bare = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '');

function settingsOf(env: Environment): ReadonlyMap<string, string> {
  const prefix = 'npm_config_';
  const settings = Object.entries(env).flatMap(([name, value]) =>
    name.startsWith(prefix) && value !== undefined ? [[bare(name.slice(prefix.length)), value] as const] : [],
  );
  return new Map(settings);
}

/** So many letters of an option may be wrong, and it is still taken for a misspelt one. */
const mayBeWrong = (option: string): number => (option.length < 7 ? 1 : 2);

/** The setting of an option's name, or of one that is all but the same and no option of the command: `handuot`. */
function settingNamed(
  option: string,
  settings: ReadonlyMap<string, string>,
  options: readonly string[],
): string | undefined {
  const wanted = bare(option);
  const exact = settings.get(wanted);
  if (exact !== undefined) return exact;
  const others = new Set(options.flatMap((name) => [bare(name), bare(name.replace(/^no-/, ''))]));
  const near = [...settings.keys()].find(
    (name) => !others.has(name) && name[0] === wanted[0] && leven(name, wanted) <= mayBeWrong(wanted),
  );
  return near === undefined ? undefined : settings.get(near);
}

interface Kept {
  readonly option: string;
  readonly type: 'string' | 'boolean';
  /** What npm made of its value: "true" where that stands apart from it, or is missing. */
  readonly value: string;
}

/** npm's value for an option that it was given; undefined for one that it was not, or was told to leave off. */
function keptValue(
  option: string,
  type: Kept['type'],
  settingOf: (name: string) => string | undefined,
): string | undefined {
  const value = settingOf(option);
  if (type === 'string' || value) return value;
  // npm reads "no-" as "not".
  const isNegated = option.startsWith('no-') && settingOf(option.slice('no-'.length)) === '';
  return isNegated ? 'true' : undefined;
}

const quoted = (word: string): string => (/^[\w.,:=@%+\\/…-]+$/.test(word) ? word : JSON.stringify(word));

/** Whose a loose value is can be told where there is one of each. */
function asWritten(kept: readonly Kept[], loose: readonly string[]): readonly string[] {
  const waiting = kept.filter(({ type, value }) => type === 'string' && value === 'true');
  const apart = waiting.length === 1 && loose.length === 1 ? loose : ['…'];
  return kept.flatMap(({ option, type, value }) => {
    if (type === 'boolean') return [`--${option}`];
    return [`--${option}`, ...(value === 'true' || value === '' ? apart : [value])];
  });
}

/**
 * The arguments as they were meant, for a command line, where npm has kept options that `args` lacks; or else null.
 * `…` stands for a value that cannot be told.
 */
export function keptByNpm(args: readonly string[], options: OptionTable, env: Environment): string | null {
  const settings = settingsOf(env);
  const settingOf = (name: string): string | undefined => settingNamed(name, settings, Object.keys(options));
  const reading = { args: [...args], options, strict: false, allowPositionals: true, tokens: true } as const;
  const { tokens } = parseArgs(reading);
  const given = new Set(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
  const loose = new Set(tokens.flatMap(({ kind, index }) => (kind === 'positional' ? [index] : [])));
  const kept = Object.entries(options).flatMap(([option, { type }]): Kept[] => {
    if (given.has(option)) return [];
    const isCompleted = loose.size > 0 && settings.has(bare(completed[option] ?? ''));
    const value = keptValue(option, type, settingOf) ?? (isCompleted ? 'true' : undefined);
    return value === undefined ? [] : [{ option, type, value }];
  });
  if (kept.length === 0) return null;
  const values = args.filter((_, index) => loose.has(index));
  const rest = args.filter((_, index) => !loose.has(index));
  return [...asWritten(kept, values), ...rest].map(quoted).join(' ');
}
