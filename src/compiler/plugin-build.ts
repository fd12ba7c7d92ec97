/**
 * The slides of a build, put into the finished page. Vite would parse a page that holds them four times over to find out that
 * all they need are their images; so it gets the page without them.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ResolvedConfig, Rolldown } from 'vite';
import { changePages } from './built-pages.ts';
import { imageAddresses, sectionsWithImages } from './html/images.ts';
import type { Compilation } from './model.ts';
import { withSlides } from './page-html.ts';

/** A compiled talk on its way into the pages of a build. */
export class BuiltSlides {
  readonly talk: Compilation;
  readonly #config: Pick<ResolvedConfig, 'root' | 'base'>;
  /** What the bundler calls each image, by its address in the slides. */
  readonly #images = new Map<string, string>();

  constructor(talk: Compilation, config: Pick<ResolvedConfig, 'root' | 'base'>) {
    this.talk = talk;
    this.#config = config;
  }

  /** Hands the images of the slides to the bundler. */
  emitImages(bundler: Pick<Rolldown.PluginContext, 'emitFile'>): void {
    for (const address of imageAddresses(this.talk.sections)) {
      const path = decodeURI(address);
      const source = readFileSync(join(this.#config.root, path));
      const file = { type: 'asset', name: basename(path), originalFileName: path, source } as const;
      this.#images.set(address, bundler.emitFile(file));
    }
  }

  /** Puts the slides into the pages. Throws where one has no place for them. */
  intoPages(bundler: Pick<Rolldown.PluginContext, 'getFileName'>, bundle: Rolldown.OutputBundle): void {
    const html = sectionsWithImages(
      this.talk.sections,
      (address) => `${this.#config.base}${bundler.getFileName(this.#images.get(address) ?? '')}`,
    );
    changePages(bundle, (page) => withSlides(page, html));
  }
}
