/** The tasks that mark mistakes in an editor: they read what the compiler and the dev server print. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { followedReport } from '../build/build-failure.ts';
import { formatMessage } from './messages/message.ts';
import { compileText } from './one-slide.testing.ts';

interface Task {
  readonly script: string;
  readonly problemMatcher: {
    readonly pattern: { readonly regexp: string } & Readonly<Record<string, unknown>>;
    readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
  };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { tasks }: { tasks: readonly Task[] } = JSON.parse(readFileSync(`${root}.vscode/tasks.json`, 'utf8'));
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
).scripts;

const cases = `${root}src/compiler/cases/`;
const said = readdirSync(cases)
  .flatMap((name) => readFileSync(`${cases}${name}/expected.txt`, 'utf8').split('\n'))
  .filter((line) => line !== '');

describe.each(tasks.map((task) => [task.script, task] as const))('the task of npm run %s', (script, task) => {
  const { pattern } = task.problemMatcher;
  const regexp = new RegExp(pattern.regexp);

  it('is a command of the project, and reads every message that the compiler can say', () => {
    expect(scripts[script]).toBeDefined();
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((line) => !regexp.test(line))).toEqual([]);
  });

  it('takes place, level, words and rule apart', () => {
    const [message] = compileText('# A {#a layout=opener}\n\n::chart{#nope} ').messages;
    if (!message) throw new Error('Nothing was said.');
    const found = regexp.exec(formatMessage(message));
    const part = (name: string): string | undefined => found?.[Number(pattern[name])];
    expect(part('file')).toBe(message.file);
    expect([part('line'), part('column')]).toEqual([String(message.line), String(message.column)]);
    expect(part('severity')).toBe(message.level);
    expect(part('message')).toBe(`${message.reason} ${message.hint}`);
    expect(part('code')).toBe(message.rule);
  });
});

it('the task of npm start knows where what is printed begins and ends, mistakes or none', () => {
  const { pattern, background } = tasks.find(({ script }) => script === 'start')?.problemMatcher ?? {};
  const [begins, ends, one] = [background?.beginsPattern, background?.endsPattern, pattern?.regexp].map(
    (text) => new RegExp(text ?? '(?!)'),
  );
  const { messages } = compileText('# A {#a layout=opener}\n\n::chart{#nope}\n\n<b>\n');
  for (const told of [messages, []]) {
    const lines = `12:00:00 [vite] ${followedReport(told)}`.split('\n');
    expect(lines.filter((line) => begins?.test(line))).toEqual(lines.slice(0, 1));
    expect(lines.filter((line) => ends?.test(line))).toEqual(lines.slice(-1));
    expect(lines.filter((line) => one?.test(line))).toHaveLength(told.length);
  }
});
