/** The project's built site with slides of its talk over and over again: as long as is wished for, without compiling them. */
import type { Site } from '../build/site.ts';
import { setSlidesApart, wholePageFile } from '../build/slides-apart.ts';

/** The compiler writes no section inside a section. */
const section = /<section\b[^>]*\bid="([^"]*)"[\s\S]*?<\/section>/g;

/** Large drawings would only make the page slow to read, and the pages of the source list fit no other talk. */
const isUsual = (slide: string): boolean => slide.length < 12_000 && !slide.includes('class="references"');

/** Slides from the talk's beginning and again from there, each with an id of its own: `roots`, `roots-2`. */
function repeated(whole: string, count: number): string {
  const slides = [...whole.matchAll(section)].filter(([slide]) => isUsual(slide));
  return Array.from({ length: count }, (_, index) => {
    const [slide = '', id = ''] = slides[index % slides.length] ?? [];
    const round = Math.floor(index / slides.length);
    return round === 0 ? slide : slide.replace(`id="${id}"`, `id="${id}-${round + 1}"`);
  }).join('\n');
}

/** A site of `count` slides. Throws where the given one does not hold its slides as the build writes them. */
export function longSite({ files }: Site, count: number): Site {
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  const [whole, index] = [text(wholePageFile), text('index.html')];
  const file = /data-contents="\.\/([^"]*)"/.exec(index)?.[1];
  const [from, to] = [index.indexOf('<section'), index.lastIndexOf('</section>') + '</section>'.length];
  if (!file || from < 0 || to < from) throw new Error('The site has no slides apart from its page.');
  const { page, contents } = setSlidesApart(repeated(whole, count));
  const encoded = (content: string): Uint8Array => new TextEncoder().encode(content);
  return {
    files: new Map([
      ...files,
      ['index.html', encoded(index.slice(0, from) + page + index.slice(to))],
      [file, encoded(`export default ${JSON.stringify(contents)};\n`)],
    ]),
  };
}
