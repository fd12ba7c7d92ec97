/**
 * The slides of a build, put into the finished page. Vite would parse a page that holds them four times over to find out that
 * all they need are their images; so it gets the page without them.
 */
import { readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { ResolvedConfig, Rolldown } from 'vite';
import { assetPath } from '../compiler/phases/links.ts';
import { type Content, contentOf } from '../compiler/pictures/content.ts';
import { changePages } from './built-pages.ts';
import { withLanguage, withSlides, withTitle } from './page-places.ts';
import { type SiteTalk, slidesHtml } from './site-talk.ts';

/**
 * A name that every server, archive and learning platform takes, with the ending that says what the file holds: they tell
 * the browser its type by it.
 */
function nameInSite(path: string, { kind }: Content): string {
  const { name, ext } = parse(path);
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\w.-]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  return `${plain || 'picture'}${kind === null ? ext : `.${kind}`}`;
}

/** Hands an image of the slides to the bundler; gives back the address that it has in the site. */
function emitted(
  path: string,
  bundler: Pick<Rolldown.PluginContext, 'emitFile' | 'getFileName'>,
  { root, base }: Pick<ResolvedConfig, 'root' | 'base'>,
): string {
  const source = readFileSync(join(root, path));
  const name = nameInSite(path, contentOf(source));
  const file = { type: 'asset', name, originalFileName: path, source } as const;
  return `${base}${bundler.getFileName(bundler.emitFile(file))}`;
}

/** Puts a talk and its images into the pages of a build. Throws where a page has no place for the slides. */
export function intoBuiltPages(
  talk: SiteTalk,
  bundler: Pick<Rolldown.PluginContext, 'emitFile' | 'getFileName'>,
  bundle: Rolldown.OutputBundle,
  config: Pick<ResolvedConfig, 'root' | 'base'>,
): void {
  const addresses = talk.images.map((address) => emitted(assetPath(address), bundler, config));
  const html = slidesHtml(talk, addresses);
  changePages(bundle, (page) => withSlides(withTitle(withLanguage(page, talk.lang), talk.title), html));
}
