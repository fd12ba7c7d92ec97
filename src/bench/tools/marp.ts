import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GeneratedSlide, markdownOf } from '../generated-talk.ts';
import { canvasHtml, chartScriptPath, drawChartsScript } from './browser-chart.ts';
import type { Place, Tool } from './tool.ts';

const slideText = ({ headline, body, notes }: GeneratedSlide): string =>
  [`# ${headline}`, markdownOf(body, canvasHtml), `<!--\n${notes}\n-->`].join('\n\n');

/** Chart.js is loaded and the charts are drawn by script tags on the last slide, as HTML is allowed. */
export const marpMarkdown = (talk: readonly GeneratedSlide[]): string =>
  [
    '---\nmarp: true\n---\n',
    talk.map(slideText).join('\n\n---\n\n'),
    '<script src="chart.js"></script>\n<script src="draw.js"></script>\n',
  ].join('\n');

/** The page is built into the folder with its scripts, so that both the page and the PDF find them. */
async function write({ packages, talk }: Place, slides: readonly GeneratedSlide[]): Promise<void> {
  const site = join(talk, 'site');
  await mkdir(site);
  await copyFile(join(packages, chartScriptPath), join(site, 'chart.js'));
  await writeFile(join(site, 'draw.js'), `${drawChartsScript}drawCharts(document);\n`);
  await writeFile(join(site, 'slides.md'), marpMarkdown(slides));
}

const script = 'node_modules/@marp-team/marp-cli/marp-cli.js';

const command = ({ packages }: Place, ...args: string[]) => ({
  script: join(packages, script),
  args: ['site/slides.md', '--html', ...args],
});

const version = '4.5.1';

/** Marp, by its command. */
export const marp: Tool = {
  name: `Marp ${version}`,
  role: 'rival',
  packages: { '@marp-team/marp-cli': version, 'chart.js': '4.6.1' },
  write,
  build: { command: (place) => command(place, '--output', 'site/index.html'), makes: 'site/index.html' },
  pages: { folder: 'site', shown: "document.querySelector('.bespoke-marp-active section')?.id" },
  print: {
    command: (place, { executablePath, env }) => ({
      command: {
        ...command(place, '--pdf', '--allow-local-files', '--output', 'slides.pdf'),
        env: { ...env, CHROME_PATH: executablePath },
      },
      file: 'slides.pdf',
    }),
  },
  live: {
    command: ({ packages }, port) => ({
      script: join(packages, script),
      args: ['--server', 'site', '--html'],
      env: { PORT: `${port}` },
    }),
    path: 'slides.md',
    file: 'site/slides.md',
    headline: "document.querySelector('.bespoke-marp-active h1')?.textContent",
  },
};
