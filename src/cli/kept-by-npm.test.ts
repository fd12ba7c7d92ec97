/** Options written without the two lone hyphens, to npm itself: `npm run build --no-notes`. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import { copyProject, filesBelow, runLine } from '../testing/own-talk.testing.ts';
import { keptByNpm, type OptionTable } from './kept-by-npm.ts';

const options = {
  out: { type: 'string' },
  cut: { type: 'string' },
  'per-page': { type: 'string' },
  allow: { type: 'string' },
  steps: { type: 'boolean' },
  'no-notes': { type: 'boolean' },
} as const satisfies OptionTable;

describe('keptByNpm', () => {
  test.each<[meant: string | null, env: Record<string, string>, args: string[]]>([
    [null, {}, []],
    [null, {}, ['--no-notes', '--cut', '10']],
    [null, { npm_config_cache: '/c', npm_config_noproxy: '', npm_config_yes: '' }, []],
    ['--no-notes', { npm_config_notes: '' }, []],
    ['--no-notes', { npm_config_no_notes: 'true' }, []],
    ['--no-notes', { npm_config_nonotes: 'true' }, []],
    [null, { npm_config_notes: 'true' }, []],
    [null, { npm_config_notes: '' }, ['--no-notes']],
    [null, { npm_config_steps: '' }, []],
    ['--cut 10', { npm_config_cut: '10' }, []],
    ['--cut 10', { npm_config_cut: 'true' }, ['10']],
    ['--cut …', { npm_config_cut: 'true' }, []],
    ['--out …', { npm_config_out: '' }, []],
    ['--out "my talk.pdf"', { npm_config_out: 'my talk.pdf' }, []],
    ['--out … --cut …', { npm_config_cut: 'true', npm_config_out: 'true' }, ['10', 'a.pdf']],
    [
      '--per-page 1 --steps --cut 1',
      { npm_config_per_page: 'true', npm_config_steps: 'true' },
      ['1', '--cut', '1'],
    ],
    ['--allow 5', { npm_config_allow_same_version: 'true' }, ['5']],
    [null, { npm_config_allow_same_version: 'true' }, []],
    ['--no-notes', { npm_config_note: '' }, []],
    ['--no-notes', { npm_config_no_notse: 'true' }, []],
    ['--per-page 2', { npm_config_perpgae: '2' }, []],
    ['--steps', { npm_config_step: 'true' }, []],
    [null, { npm_config_steps: 'true' }, ['--steps']],
    [null, { npm_config_strict_ssl: 'true', npm_config_noproxy: '', npm_config_cert: 'x' }, []],
  ])('makes %s of %j and %j', (meant, env, args) => {
    expect(keptByNpm(args, options, env)).toBe(meant);
  });
});

/** The commands of the project, but for those that are not its own programs or take no options. */
const commands = Object.keys(scripts).filter((name) => !['test', 'format'].includes(name));

describe('npm', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await copyProject();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A command's options as its usage lists them, and again as they are written to npm, a value behind "=". */
  async function optionsOf(command: string): Promise<{ meant: string[]; forgotten: string[] }> {
    const { stdout } = await runLine(folder, `npm run --silent ${command} -- --help`);
    const listed = [...stdout.matchAll(/^ {2}--([\w-]+)( [A-Z\d]\w*)?/gm)].filter(
      ([, name]) => name !== 'help',
    );
    expect(listed.length, stdout).toBeGreaterThan(0);
    const written = listed.map(([, name, value]) => (value ? [`--${name}`, '1'] : [`--${name}`]));
    return {
      meant: written.map((words) => words.join(' ')),
      forgotten: written.map((words) => words.join('=')),
    };
  }

  it.each(commands)(
    'run %s is refused with every option that lacks the hyphens, with the line that was meant',
    async (command) => {
      const { meant, forgotten } = await optionsOf(command);
      const before = await filesBelow(folder);
      const ended = await runLine(folder, `npm run ${command} ${forgotten.join(' ')}`);
      expect(ended.code, ended.stderr).toBe(2);
      const typed = command === 'start' ? 'npm start' : `npm run ${command}`;
      const line = ended.stderr.split('\n').find((one) => one.startsWith(`  ${typed} -- `)) ?? ended.stderr;
      for (const option of meant) expect(line).toContain(` ${option}`);
      expect(await filesBelow(folder)).toEqual(before);
    },
  );

  it('takes none of the options for a setting of its own', async () => {
    const { stdout } = await runLine(folder, 'npm config ls --long --json');
    const settings = new Set(Object.keys(JSON.parse(stdout) as Record<string, unknown>));
    expect(settings.has('cache')).toBe(true);
    for (const command of commands) {
      const { forgotten } = await optionsOf(command);
      const names = forgotten.map((option) => option.replace(/^--(?:no-)?|=.*$/g, ''));
      expect(names.filter((name) => settings.has(name))).toEqual([]);
    }
  });

  it('has no setting that is taken for a misspelt option', async () => {
    const { stdout } = await runLine(folder, 'npm config ls --long --json');
    const settings = Object.keys(JSON.parse(stdout) as Record<string, unknown>);
    for (const command of commands) {
      const { meant } = await optionsOf(command);
      const table = Object.fromEntries(
        meant.map((words) => [
          words.replace(/^--| .*$/g, ''),
          { type: words.includes(' ') ? 'string' : 'boolean' } as const,
        ]),
      );
      const taken = settings.filter(
        (name) => keptByNpm([], table, { [`npm_config_${name.replaceAll('-', '_')}`]: 'true' }) !== null,
      );
      expect(taken, command).toEqual([]);
    }
  });

  it('run build is refused with a misspelt option that lacks the hyphens', async () => {
    const { code, stderr } = await runLine(folder, 'npm run build --no-note');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ {2}npm run build -- --no-notes$/m);
  });

  it('passes on what stands behind the hyphens', async () => {
    const { code, stderr } = await runLine(folder, 'npm run pdf -- --cut 11');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Option '--cut' cannot be "11"/m);
  });
});
