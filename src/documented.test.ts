/** Everything that a file gives to others is documented where it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const exported =
  /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/;

/** A list of words has its type on the next line: `export type Cut = (typeof cuts)[number]`. */
const ofTheSame = /^export type \w+ = (?:\(typeof \w+\)\[|keyof typeof )/;

/** Names that a file exports without a comment; one at the head of the file will do where it exports one thing. */
function undocumented(code: string): string[] {
  const lines = code.split('\n');
  const found = [...lines.entries()].filter(([, line]) => exported.test(line));
  if (found.length === 1 && code.startsWith('/**')) return [];
  return found.flatMap(([index, line]) => {
    const before = lines.slice(0, index).filter((one) => !one.startsWith('// '));
    const last = before.at(-1) ?? '';
    const isDocumented = last.endsWith('*/') || (ofTheSame.test(line) && last.trim() !== '');
    return isDocumented ? [] : [exported.exec(line)?.[1] ?? line];
  });
}

it('finds what is not', () => {
  expect(undocumented('/** Two. */\nexport const one = 1;\n\nexport const two = 2;\n')).toEqual(['two']);
  expect(
    undocumented("/** A. */\nimport b from 'b';\n\nexport function a() {}\nexport class C {}\n"),
  ).toEqual(['a', 'C']);
  expect(
    undocumented("/** Sides. */\nexport const sides = ['us'];\nexport type Side = (typeof sides)[number];\n"),
  ).toEqual([]);
  expect(undocumented('export const one = 1;\n')).toEqual(['one']);
});

it('finds nothing in the project', () => {
  const folder = fileURLToPath(new URL('./', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test|\.d)\.ts$/.test(file),
  );
  const without = files.flatMap((file) =>
    undocumented(readFileSync(`${folder}${file}`, 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(without).toEqual([]);
});
