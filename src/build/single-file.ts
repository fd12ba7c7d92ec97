/** The deck as one HTML file that opens by double click: everything it needs stands inside it. */
import { build, type Rolldown } from 'vite';
import { refuseUnresolved, toldBuildError } from './build-errors.ts';
import { contentType } from './content-type.ts';
import { licencesFile } from './licences-plugin.ts';
import { type Weights, weigh } from './page-weight.ts';
import { withPolicy } from './policy.ts';
import { configOf, inProduction } from './site.ts';
import type { SiteTalk } from './site-talk.ts';
import { givenTalk } from './talk-given.ts';

/** One file, and how many of its bytes each kind of thing in it takes. */
export interface SingleFile {
  readonly bytes: Uint8Array;
  readonly weights: Weights;
}

type BuiltFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

const bytesOf = (file: BuiltFile): Buffer =>
  Buffer.from(file.type === 'chunk' ? file.code : (file.source as string | Uint8Array));

const textOf = (files: readonly BuiltFile[]): string =>
  files.map((file) => bytesOf(file).toString('utf8')).join('\n');

const dataAddress = (file: BuiltFile): string =>
  `data:${contentType(file.fileName).split(';')[0]};base64,${bytesOf(file).toString('base64')}`;

/** Puts the files in the place of their addresses. */
const inlined = (text: string, files: readonly BuiltFile[]): string =>
  files.reduce((page, file) => page.replaceAll(`./${file.fileName}`, dataAddress(file)), text);

/** What a build consists of, as text that needs no other file. */
interface Contents {
  readonly page: string;
  readonly style: string;
  readonly script: string;
  readonly licences: string;
}

function contentsOf(output: readonly BuiltFile[]): Contents {
  const named = (test: RegExp) => output.filter(({ fileName }) => test.test(fileName));
  const licences = output.filter(({ fileName }) => fileName === licencesFile);
  const others = output.filter(
    (file) => !/\.(?:html|js|css)$/.test(file.fileName) && !licences.includes(file),
  );
  const contents = {
    page: inlined(textOf(named(/\.html$/)), others),
    style: inlined(textOf(named(/\.css$/)), others),
    script: textOf(named(/\.js$/)),
    licences: textOf(licences),
  };
  const leftOut = others.find(({ fileName }) =>
    Object.values(contents).some((text) => text.includes(fileName)),
  );
  if (leftOut) throw new Error(`The deck asks for ${leftOut.fileName} in a way that one file cannot answer.`);
  return contents;
}

/** Nothing in it may end the element it stands in. */
const asScript = (code: string): string =>
  `<script>${code.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')}</script>`;

const asComment = (text: string): string => `<!--\n${text.replaceAll(/--(?=!?>)/g, '- -')}-->`;

/**
 * Modules do not load from `file://`, an inline script does. It stands at the end of the body, as it runs at once. The
 * functions keep `$` in code from being read as a reference.
 */
function joined({ page, style, script, licences }: Contents): string {
  const whole = page
    .replaceAll(/\s*<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link\b[^>]*\brel="(?:stylesheet|modulepreload|license)"[^>]*>/g, '')
    .replace('</head>', () => `<style>${style}</style>\n</head>`)
    .replace('</body>', () => `${asScript(script)}\n</body>`);
  return withPolicy(licences === '' ? whole : `${whole.trimEnd()}\n${asComment(licences)}\n`);
}

async function outputOf(
  root: string,
  talk: Promise<SiteTalk | null> | undefined,
): Promise<readonly BuiltFile[]> {
  const config = await configOf(root);
  const result = await inProduction(() =>
    build({
      ...config,
      base: './',
      plugins: [config.plugins ?? [], ...(talk ? [givenTalk(talk)] : [])],
      build: {
        ...config.build,
        write: false,
        // Beside the page, so that every file has the same address in the page and in the style sheet.
        assetsDir: '',
        cssCodeSplit: false,
        rolldownOptions: {
          onLog: refuseUnresolved(root),
          output: { format: 'iife', codeSplitting: false },
        },
      },
    }),
  );
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The build gives back no files.');
  return output.output;
}

/**
 * Builds the project in `root` into one page; `talk` is its talk, where somebody compiles it already, and null
 * where that has errors. Throws Failure (the deck has errors) where a file of the project keeps it from being built.
 */
export async function buildSingleFile(root: string, talk?: Promise<SiteTalk | null>): Promise<SingleFile> {
  const output = await outputOf(root, talk).catch((error: unknown) => {
    throw toldBuildError(error, root);
  });
  const html = joined(contentsOf(output));
  const chunks = output.filter((file) => file.type === 'chunk');
  return { bytes: new TextEncoder().encode(html), weights: weigh(html, chunks) };
}
