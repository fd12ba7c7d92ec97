/**
 * The slides of a site in a file of their own: the page holds the first one whole and of the others who they are and what
 * they claim, so that the first slide is there before the rest of the talk.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** A page without the contents of its later slides. */
export interface ApartPage {
  readonly page: string;
  /** What stood in each section that was emptied, by the section's id. */
  readonly contents: Readonly<Record<string, string>>;
}

/** The compiler writes no section inside a section, and no `>` of a text is one of these. */
const section = /(<section\b(?:[^>"']|"[^"]*"|'[^']*')*>)([\s\S]*?)<\/section>/g;
const headline = /<h1\b[^>]*>[\s\S]*?<\/h1>/;
const idOf = (tag: string): string => /\bid="([^"]*)"/.exec(tag)?.[1] ?? '';

/** Takes the contents of every slide but the first out of a page; a headline stays, for readers of the page as it is. */
export function setSlidesApart(page: string): ApartPage {
  const contents: Record<string, string> = {};
  let isFirst = true;
  const emptied = page.replaceAll(section, (whole, tag: string, inside: string) => {
    const keeps = isFirst;
    isFirst = false;
    if (keeps) return whole;
    contents[idOf(tag)] = inside;
    return `${tag}${headline.exec(inside)?.[0] ?? ''}</section>`;
  });
  return { page: emptied, contents };
}

/** The page with every slide in it, for a browser that runs no scripts. */
export const wholePageFile = 'all-slides.html';

const withoutScripts = `<noscript><p class="without-scripts">Without scripts this page shows headlines only. <a href="./${wholePageFile}">All slides on one page</a></p></noscript>`;

/** A script that may be loaded under the page's policy, as a file of plain HTML may not. */
const asModule = (contents: ApartPage['contents']): string => `export default ${JSON.stringify(contents)};\n`;

/** Builds a site whose page loads the contents of its later slides from a module: `data-contents` says where it is. */
export function slidesApart(): Plugin {
  return {
    name: 'crisis-diplomacy-slides-apart',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['index.html'];
        if (file?.type !== 'asset') return;
        const whole = Buffer.from(file.source).toString('utf8');
        const { page, contents } = setSlidesApart(whole);
        if (Object.keys(contents).length === 0) return;
        const source = asModule(contents);
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/slides-${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        this.emitFile({ type: 'asset', fileName: wholePageFile, source: whole });
        file.source = page
          .replace('<div class="slides">', `<div class="slides" data-contents="./${fileName}">`)
          .replace('<main class="reveal">', `${withoutScripts}\n    <main class="reveal">`);
      },
    },
  };
}
