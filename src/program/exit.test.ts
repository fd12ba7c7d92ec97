import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runner } from '../cli/command.testing.ts';
import { explain, Failure } from './exit.ts';

describe('explain', () => {
  it('gives a failure its own code and words, without a stack', () => {
    expect(explain(new Failure(5, 'Cannot write x.'))).toEqual({ code: 5, text: 'Cannot write x.' });
  });

  it('shows the stack of anything else as a mistake of the program', () => {
    const error = new TypeError('x is undefined');
    const { code, text } = explain(error);
    expect(code).toBe(70);
    expect(text).toContain('not in your slides');
    expect(text).toContain(error.stack);
  });

  it('copes with what is thrown without being an error', () => {
    expect(explain('odd')).toEqual({ code: 70, text: expect.stringContaining('odd') });
  });
});

describe('runCommand', () => {
  it('ends well where nobody reads to the end what is said', async () => {
    const program = fileURLToPath(new URL('../cli/build.ts', import.meta.url));
    const child = spawn(process.execPath, [runner, program, '--help']);
    child.stdout.destroy();
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, told }).toEqual({ code: 0, told: '' });
  });
});
