import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chartScriptPath, drawChartsScript } from './browser-chart.ts';
import { drawAtRevealSlides, revealMarkdown, shownByReveal } from './reveal-markdown.ts';
import type { Tool } from './tool.ts';

const version = '6.1.4';

/** The page loads its scripts before it makes the deck, and makes it before the page is loaded. */
const drawWhenReady = `const deck = Reveal;
  ${drawAtRevealSlides}
`;

const script = 'node_modules/reveal-md/bin/reveal-md.js';
const scripts = ['--scripts', 'chart.js,draw.js'];

/** reveal-md, by its command. */
export const revealMd: Tool = {
  name: `reveal-md ${version}`,
  role: 'rival',
  packages: { 'reveal-md': version, 'chart.js': '4.6.1' },
  async write({ packages, talk }, slides) {
    await copyFile(join(packages, chartScriptPath), join(talk, 'chart.js'));
    await writeFile(join(talk, 'draw.js'), drawChartsScript + drawWhenReady);
    await writeFile(join(talk, 'reveal.json'), JSON.stringify({ transition: 'none' }));
    await writeFile(join(talk, 'slides.md'), revealMarkdown(slides));
  },
  build: {
    command: ({ packages }) => ({
      script: join(packages, script),
      args: ['slides.md', '--static', 'dist', ...scripts],
    }),
    makes: 'dist',
  },
  pages: { folder: 'dist', shown: shownByReveal },
  print: { reason: 'its PDF needs the package puppeteer, which comes with a download' },
  live: {
    command: ({ packages }, port) => ({
      script: join(packages, script),
      args: ['slides.md', '--watch', '--port', `${port}`, '--disable-auto-open', ...scripts],
    }),
    path: 'slides.md',
    file: 'slides.md',
    headline: shownByReveal,
  },
};
