import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedSlide } from '../generated-talk.ts';
import { drawChartsScript } from './browser-chart.ts';
import { drawAtRevealSlides, revealMarkdown, revealOnPaper, shownByReveal } from './reveal-markdown.ts';
import type { Place, Tool } from './tool.ts';
import { viteServer } from './vite-server.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Generated</title>
  </head>
  <body>
    <div class="reveal">
      <div class="slides">
        <section data-markdown data-separator="^\\n---\\n$" data-separator-notes="^Note:">
          <textarea data-template></textarea>
        </section>
      </div>
    </div>
    <script type="module" src="/main.js"></script>
  </body>
</html>
`;

const main = `import Chart from 'chart.js/auto';
import Reveal from 'reveal.js';
import Markdown from 'reveal.js/plugin/markdown';
import Notes from 'reveal.js/plugin/notes';
import 'reveal.js/reveal.css';
import 'reveal.js/theme/white.css';
import slides from './slides.md?raw';

document.querySelector('[data-template]').textContent = slides;

${drawChartsScript}
const deck = new Reveal({ hash: true, transition: 'none', plugins: [Markdown, Notes] });
${drawAtRevealSlides}
deck.initialize();
`;

async function write({ talk }: Place, slides: readonly GeneratedSlide[]): Promise<void> {
  await writeFile(join(talk, 'index.html'), page);
  await writeFile(join(talk, 'main.js'), main);
  await writeFile(join(talk, 'slides.md'), revealMarkdown(slides));
}

const version = '6.0.2';

/** reveal.js and its Markdown plugin, which reads the slides in the browser, in a page built by Vite. */
export const plainReveal: Tool = {
  name: `reveal.js ${version}, Markdown at run time`,
  role: 'rival',
  packages: { 'reveal.js': version, vite: '8.3.8', 'chart.js': '4.6.1' },
  write,
  build: {
    command: ({ packages }) => ({
      script: join(packages, 'node_modules/vite/bin/vite.js'),
      args: ['build', '--base', './'],
    }),
    makes: 'dist',
  },
  pages: { folder: 'dist', shown: shownByReveal },
  print: { page: { query: '?view=print', ready: revealOnPaper } },
  live: { command: viteServer, path: '', file: 'slides.md', headline: shownByReveal },
};
