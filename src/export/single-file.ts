/** The deck as one HTML file that opens by double click: everything it needs stands inside it. */
import { build, type Rolldown } from 'vite';
import { exitCodes, Failure } from './exit.ts';
import { contentType } from './open-deck.ts';
import { inProduction, wordsOf } from './site.ts';

/** Far beyond any file of the deck: everything is put into the page. */
const everything = 1e9;

interface Parts {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

type BuiltFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

const bytesOf = (file: BuiltFile): Buffer =>
  Buffer.from(file.type === 'chunk' ? file.code : (file.source as string | Uint8Array));

const joinedText = (files: readonly BuiltFile[]): string =>
  files.map((file) => bytesOf(file).toString('utf8')).join('\n');

/** The builder leaves an icon, and whatever else it thinks of as the page's own file, outside whatever the limit. */
function inlineFiles(html: string, files: readonly BuiltFile[]): string {
  return files.reduce((page, file) => {
    const data = `data:${contentType(file.fileName).split(';')[0]};base64,${bytesOf(file).toString('base64')}`;
    return page.replaceAll(`./${file.fileName}`, data);
  }, html);
}

function partsOf(output: readonly BuiltFile[]): Parts {
  const ending = (end: string) => (file: BuiltFile) => file.fileName.endsWith(end);
  const [pages, scripts, styles] = ['.html', '.js', '.css'].map((end) => output.filter(ending(end)));
  const others = output.filter((file) => !/\.(html|js|css)$/.test(file.fileName));
  return {
    html: inlineFiles(joinedText(pages ?? []), others),
    script: joinedText(scripts ?? []),
    style: joinedText(styles ?? []),
  };
}

/**
 * Modules do not load from `file://`, an inline script does. It stands at the end of the body, as it runs at once. The
 * functions keep `$` in code from being read as a reference.
 */
function joined({ html, script, style }: Parts): string {
  const safeScript = script.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
  return html
    .replaceAll(/\s*<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace('</head>', () => `<style>${style}</style>\n</head>`)
    .replace('</body>', () => `<script>${safeScript}</script>\n</body>`);
}

async function outputOf(root: string): Promise<readonly BuiltFile[]> {
  const result = await inProduction(() =>
    build({
      root,
      logLevel: 'silent',
      build: {
        write: false,
        assetsInlineLimit: everything,
        cssCodeSplit: false,
        rolldownOptions: { output: { format: 'iife', codeSplitting: false } },
      },
    }),
  );
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The build gives back no files.');
  return output.output;
}

/** Builds the project in `root` into one page. Throws Failure (the deck has errors) with the builder's own words. */
export async function buildSingleFile(root: string): Promise<Uint8Array> {
  const output = await outputOf(root).catch((error: unknown) => {
    throw new Failure(exitCodes.deckHasErrors, `The deck could not be built.\n${wordsOf(error)}`);
  });
  return new TextEncoder().encode(joined(partsOf(output)));
}
