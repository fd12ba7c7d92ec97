import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { reasonIn, runProgram } from './run-program.ts';

const node = (script: string, milliseconds = 20_000): Promise<number> =>
  runProgram({ file: process.execPath, args: ['-e', script], folder: tmpdir(), milliseconds });

describe('running a program', () => {
  it('takes its time', async () => {
    expect(await node('setTimeout(() => {}, 100)')).toBeGreaterThan(100);
  });

  it('says why a program failed', async () => {
    await expect(node('console.error("Error: no such slide"); process.exit(2)')).rejects.toThrow(
      'Error: no such slide',
    );
  });

  it('ends a program that is late, and says how long it waited', async () => {
    await expect(node('setInterval(() => {}, 1000)', 200)).rejects.toThrow('it had not ended after 0.2 s');
  });

  it('finds the reason below codes and warnings', () => {
    const output =
      'npm warn old\nnpm error code ETARGET\nnpm error notarget No version found for a@1.\nnpm error more';
    expect(reasonIn(output)).toBe('npm error notarget No version found for a@1.');
    expect(reasonIn('one\ntwo\n')).toBe('two');
    expect(reasonIn('')).toBe('it said nothing');
  });
});
