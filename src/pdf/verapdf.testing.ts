/** veraPDF, the reference checker of PDF/UA and PDF/A, where whoever runs the tests has it: CRISIS_TEST_VERAPDF is its path. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The checker's path; undefined where nobody asks for it. */
export const verapdf: string | undefined = process.env['CRISIS_TEST_VERAPDF'] || undefined;

/** What our PDFs promise: accessible, and fit to be kept, in two degrees. */
const promises = ['ua1', '2a', '2u'] as const;

const run = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve(`${stdout}\n${stderr}`);
    });
  });

/** How this program is asked for a standard: veraPDF's own command line, or a runner that takes `--profile`. */
async function argumentsFor(program: string, promise: string): Promise<string[]> {
  const help = await run(program, ['--help']);
  return help.includes('--flavour')
    ? ['--flavour', promise, '--format', 'text', '-v']
    : ['--profile', promise];
}

/** What veraPDF says against PDFs, by their names; nothing where all of them keep every promise. */
export async function faultsByVerapdf(pdfs: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
  if (verapdf === undefined) throw new Error('CRISIS_TEST_VERAPDF does not say where veraPDF is.');
  const folder = await mkdtemp(join(tmpdir(), 'verapdf-'));
  try {
    const paths = Object.entries(pdfs).map(([name, bytes]) => [join(folder, `${name}.pdf`), bytes] as const);
    for (const [path, bytes] of paths) await writeFile(path, bytes);
    const faults: string[] = [];
    for (const promise of promises) {
      const said = await run(verapdf, [
        ...(await argumentsFor(verapdf, promise)),
        ...paths.map(([path]) => path),
      ]);
      const passed = said.match(/^PASS\b/gm)?.length ?? 0;
      if (passed !== paths.length) faults.push(`${promise}: ${said.replaceAll(/^PASS.*\n/gm, '')}`);
    }
    return faults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
