import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../build/talk-vocabulary.ts';
import { type CompileOptions, compile, type SlideFile } from './index.ts';
import { CompileMemory } from './memory.ts';
import { smallVocabulary } from './small-vocabulary.testing.ts';
import { readDeck } from './source/read.ts';

describe('CompileMemory', () => {
  it('makes a result once for the same parts, and anew for others', () => {
    const memory = new CompileMemory();
    let made = 0;
    const keep = (...parts: [unknown, ...unknown[]]): number =>
      memory.keep('count', parts, () => {
        made += 1;
        return made;
      });
    const file = {};
    expect([keep('a', file), keep('a', file), keep('a', {}), keep('b', file)]).toEqual([1, 1, 2, 3]);
    memory.endCompilation();
    expect([keep('a', file), keep('b', file)]).toEqual([1, 3]);
  });

  it('keeps the steps apart', () => {
    const memory = new CompileMemory();
    expect(memory.keep('one', ['a'], () => 1)).toBe(1);
    expect(memory.keep('two', ['a'], () => 2)).toBe(2);
  });

  it('forgets what a compilation did not ask for', () => {
    const memory = new CompileMemory();
    memory.keep('step', ['a'], () => 'first');
    memory.endCompilation();
    memory.endCompilation();
    expect(memory.keep('step', ['a'], () => 'second')).toBe('second');
  });
});

/** Compiles each version with the memory of those before it, and without any. */
function compileBothWays(versions: readonly (readonly SlideFile[])[], options: CompileOptions) {
  const memory = new CompileMemory();
  return versions.map((files) => [compile(files, options, memory), compile(files, options)] as const);
}

const withText = (files: readonly SlideFile[], at: number, text: (before: string) => string): SlideFile[] =>
  files.map((file, index) => (index === at ? { ...file, text: text(file.text) } : file));

const talk = readDeck(fileURLToPath(new URL('../..', import.meta.url)));
const options: CompileOptions = { vocabulary, hasAsset: talk.hasAsset, showBroken: true };

describe('compile, again and again', () => {
  it('gives the same as a new compilation, whatever is saved in the talk', () => {
    const { files } = talk;
    const versions = [
      files,
      withText(files, 1, (text) => text.replace(/^# (?=\S)/m, '# Changed: ')),
      withText(files, 2, (text) => text.replace(/\[@\w+/, '[@may1990')),
      withText(files, 3, (text) => text.replace(/^:::notes$/m, '\n\n:::notes\nSaid.')),
      withText(files, 4, (text) => text.replace(/^act: .*$/m, 'act: Other\nnumber: 7')),
      withText(files, 5, (text) => text.replace(/\{#/, '{#twice #')),
      withText(files, 6, (text) => `${text}\n\n# A slide more {#one-more}\n\n::chart{#nope}\n`),
      files.toSpliced(1, 1),
      files.toSpliced(3, 2, ...files.slice(3, 5).toReversed()),
      files,
    ];
    for (const [again, fresh] of compileBothWays(versions, options)) {
      expect(again.html).toBe(fresh.html);
      expect(again.messages).toEqual(fresh.messages);
      expect(JSON.stringify(again.deck)).toBe(JSON.stringify(fresh.deck));
    }
  });

  it('gives the same as a new compilation for every example, right or wrong', () => {
    const folder = fileURLToPath(new URL('cases', import.meta.url));
    const examples = readdirSync(folder).map((name) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.md'))
        .sort()
        .map((file) => ({ path: `slides/${file}`, text: readFileSync(join(folder, name, file), 'utf8') })),
    );
    const small = { vocabulary: smallVocabulary, hasAsset: () => false, showBroken: true };
    for (const [again, fresh] of compileBothWays(examples, small)) {
      expect(again.html).toBe(fresh.html);
      expect(again.messages).toEqual(fresh.messages);
    }
  });

  it('makes only the section anew that is other than before', () => {
    const memory = new CompileMemory();
    const changed = withText(talk.files, 2, (text) => text.replace(/^# (?=\S)/m, '# Changed: '));
    const before = compile(talk.files, options, memory);
    const after = compile(changed, options, memory);
    expect(after.sections.filter((section, at) => section !== before.sections[at])).toHaveLength(1);
  });
});
