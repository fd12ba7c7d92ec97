/**
 * Writes `metrics.ts` anew; to be run when another typeface, cut or version is shipped:
 * `node src/cli/run.mjs src/figures/typefaces/write-metrics.ts`
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cuts } from './cuts.ts';
import { type CutMetrics, measureCut } from './measure-cut.ts';

/** As a text in TypeScript; signs that cannot be seen by their number. */
const quoted = (text: string): string => {
  const escaped = text
    .replaceAll(/[\\']/g, '\\$&')
    .replaceAll(/(?! )[\p{C}\p{Z}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  return `'${escaped}'`;
};

const groups = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(
      ([number, characters]) =>
        `      ${/^\d+$/.test(number) ? number : `'${number}'`}: ${quoted(characters)},\n`,
    )
    .join('');

const written = (name: string, { unitsPerEm, ...widths }: CutMetrics): string => {
  const parts = Object.entries(widths).map(([part, of]) => `    ${part}: {\n${groups(of)}    },\n`);
  return `  '${name}': {\n    unitsPerEm: ${unitsPerEm},\n${parts.join('')}  },\n`;
};

const head = `/** Widths of the cuts that drawings are set in. Written by \`write-metrics.ts\` from the shipped font files; not by hand. */
import type { CutName } from './cuts.ts';
import type { CutMetrics } from './measure-cut.ts';

export const metrics: Readonly<Record<CutName, CutMetrics>> = {
`;
const all = cuts.map(({ name, typeface, weight }) => written(name, measureCut(typeface, weight)));
await writeFile(fileURLToPath(new URL('metrics.ts', import.meta.url)), `${head}${all.join('')}};\n`);
