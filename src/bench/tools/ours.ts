/** This project: a copy of it with the generated talk in place of its own. */
import { randomUUID } from 'node:crypto';
import { appendFile, cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chartName } from '../generated-charts.ts';
import { type GeneratedSlide, markdownOf } from '../generated-talk.ts';
import type { Place, Tool } from './tool.ts';
import { viteServer } from './vite-server.ts';

const copied = ['assets', 'src', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

const frontMatter = ['---', 'act: Generated', 'number: 0', 'day: none', 'ground: paper', '---'].join('\n');
const references = ['# Sources {#sources layout=references}', '::references'].join('\n\n');

function slideText({ number, headline, body, notes }: GeneratedSlide): string {
  const isEvidence = body.kind === 'chart' || body.kind === 'table';
  const attributes = `{#slide-${number}${isEvidence ? '' : ' layout=opener'}}`;
  const text = markdownOf(body, (chart) => `::chart{#${chartName(chart)}}`);
  return [`# ${headline} ${attributes}`, text, `:::notes\n${notes}\n:::`].join('\n\n');
}

/** The talk as this project's slides are written. Its charts have a source, so it ends with a slide that lists it. */
export const ourMarkdown = (talk: readonly GeneratedSlide[]): string =>
  [frontMatter, ...talk.map(slideText), references, ''].join('\n\n');

/** Puts the generated charts into the copy's list, next to its own. */
async function listCharts(talk: string): Promise<void> {
  const path = join(talk, 'src/talk/charts/index.ts');
  const list = await readFile(path, 'utf8');
  const start = 'export const charts = {';
  if (!list.includes(start)) throw new Error('src/talk/charts/index.ts has no list of charts to add to.');
  const added = "import { generatedCharts } from '../bench/generated-charts.ts';\n";
  await writeFile(path, added + list.replace(start, `${start}\n  ...generatedCharts,`));
}

async function write({ packages, talk }: Place, slides: readonly GeneratedSlide[]): Promise<void> {
  for (const name of copied) await cp(join(packages, name), join(talk, name), { recursive: true });
  await symlink(join(packages, 'node_modules'), join(talk, 'node_modules'), 'dir');
  await listCharts(talk);
  await mkdir(join(talk, 'slides'));
  await writeFile(join(talk, 'slides/00-generated.md'), ourMarkdown(slides));
}

/** One of the copy's own commands, as its `package.json` starts them. */
const command = ({ talk }: Place, ...args: string[]) => ({ script: join(talk, 'src/cli/run.mjs'), args });

/** This deck, by the commands of its package. */
export const ours: Tool = {
  name: 'Crisis Diplomacy',
  role: 'ours',
  packages: {},
  write,
  build: {
    command: (place) => command(place, 'src/cli/build.ts'),
    makes: 'dist',
    // The compiler is in both of the bundles that a build runs.
    change: ({ talk }) => appendFile(join(talk, 'src/compiler/index.ts'), `\n// ${randomUUID()}\n`),
  },
  pages: { folder: 'dist', shown: "document.querySelector('.slides > section.present')?.id" },
  print: {
    command: (place) => ({
      command: command(place, 'src/cli/pdf.ts', '--out', 'slides.pdf'),
      file: 'slides.pdf',
    }),
    page: { query: '?view=paper', ready: 'window.crisisDeck?.readyForPaper.then(() => true)' },
  },
  live: {
    command: viteServer,
    path: '#/slide-1',
    file: 'slides/00-generated.md',
    headline: "document.querySelector('.slides > section.present h1')?.textContent",
  },
};
