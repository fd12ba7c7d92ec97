import { describe, expect, it } from 'vitest';
import { toldMistake, toldMistakes } from './told-mistakes.mjs';

const root = '/talk';
const thrown = (error: Error, ...frames: string[]): string | null => {
  error.stack = [`${error.name}: ${error.message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n');
  return toldMistake(error, root);
};

describe('toldMistake', () => {
  it('names the file whose code was run, not what that calls', () => {
    const frames = [
      'defineBars (/talk/src/charts/define-bars.ts:9:9)',
      'Array.map (<anonymous>)',
      'file:///talk/src/talk/charts/airlift.ts:4:24',
      'ModuleJob.run (node:internal/modules/esm/module_job:325:25)',
    ];
    expect(thrown(new RangeError('One too few.'), ...frames)).toBe(
      'src/talk/charts/airlift.ts:4:24  error  One too few.',
    );
  });

  it('names the line in that file at which it went wrong, and no file that is a list only', () => {
    const frames = [
      'one (/talk/src/talk/data/values/distances.ts:7:3)',
      'all (/talk/src/talk/data/values/distances.ts:20:5)',
      'everyValue (/talk/src/talk/data/values.ts:9:9)',
    ];
    expect(thrown(new ReferenceError('milez is not defined'), ...frames)).toBe(
      'src/talk/data/values/distances.ts:7:3  error  "milez" is not known here. Is it misspelt, or is its import missing?',
    );
  });

  it('names the file that is loaded from within others', () => {
    const frames = [
      '/talk/src/talk/data/values/cuba.ts:40:18',
      '__init (/talk/node_modules/.vite-temp/vite.config.ts.timestamp-1.mjs:5:56)',
      '/talk/src/talk/charts/arms-race-after.ts:11:26',
    ];
    expect(thrown(new RangeError('No.'), ...frames)).toBe('src/talk/data/values/cuba.ts:40:18  error  No.');
  });

  it.each([
    ["Cannot read properties of undefined (reading 'value')", 'does not exist, and so has no "value"'],
    ["Cannot destructure property 'value' of 'figure' as it is undefined.", 'and so has no "value"'],
    ['recordd is not a function', '"recordd" cannot be called here.'],
    ['undefined is not iterable', 'undefined is not iterable. Is a name misspelt'],
  ])('says in plain words: %s', (message, words) => {
    expect(thrown(new TypeError(message), 'file:///talk/src/talk/data/a.ts:1:2')).toContain(words);
  });

  it('knows nothing of an exception from elsewhere', () => {
    expect(thrown(new TypeError('x'), 'f (/talk/src/compiler/source/read.ts:1:1)')).toBeNull();
    expect(toldMistakes(new TypeError('x'), root)).toBeNull();
    expect(toldMistakes('odd', root)).toBeNull();
  });

  it('knows nothing of a file outside the project', () => {
    const broken = (id: string) => Object.assign(new Error('Expected a comma'), { id });
    expect(toldMistake(broken('/talk/src/talk/data/a.ts'), root)).toContain('src/talk/data/a.ts');
    expect(toldMistake(broken('/other/a.ts'), root)).toBeNull();
    expect(toldMistake(broken('/talk/node_modules/a/index.js'), root)).toBeNull();
  });
});
