import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainCharts } from '../generated-charts.ts';
import { type GeneratedSlide, markdownOf } from '../generated-talk.ts';
import type { Place, Tool } from './tool.ts';

/** Without its web fonts, which would be fetched from another host. */
const frontMatter = '---\ntheme: default\ntitle: Generated\nfonts:\n  provider: none\n---\n';

const slideText = ({ headline, body, notes }: GeneratedSlide): string => {
  const text = markdownOf(body, (chart) => `<GeneratedChart :chart="${chart}" />`);
  return [`# ${headline}`, text, `<!--\n${notes}\n-->`].join('\n\n');
};

/** The generated talk as Slidev’s Markdown. */
export const slidevMarkdown = (talk: readonly GeneratedSlide[]): string =>
  `${frontMatter}\n${talk.map(slideText).join('\n\n---\n\n')}\n`;

const component = `<script setup>
import Chart from 'chart.js/auto';
import { onMounted, ref } from 'vue';

const charts = ${plainCharts};
const props = defineProps({ chart: Number });
const canvas = ref();
onMounted(() => new Chart(canvas.value, charts[props.chart]));
</script>

<template>
  <div style="position: relative; width: 800px; height: 380px"><canvas ref="canvas" /></div>
</template>
`;

async function write({ talk }: Place, slides: readonly GeneratedSlide[]): Promise<void> {
  await mkdir(join(talk, 'components'));
  await writeFile(join(talk, 'components/GeneratedChart.vue'), component);
  await writeFile(join(talk, 'slides.md'), slidevMarkdown(slides));
}

const command = ({ packages }: Place, ...args: string[]) => ({
  script: join(packages, 'node_modules/@slidev/cli/bin/slidev.mjs'),
  args,
});

const version = '52.20.1';

/** Slidev, by its command. */
export const slidev: Tool = {
  name: `Slidev ${version}`,
  role: 'rival',
  packages: {
    '@slidev/cli': version,
    '@slidev/theme-default': '0.25.0',
    'playwright-chromium': '1.65.0',
    'chart.js': '4.6.1',
  },
  // What npm would take for these is newer than this Slidev, and makes styles that cannot be packed.
  overrides: { unocss: '66.7.5', '@unocss/extractor-mdc': '66.7.5', '@unocss/reset': '66.7.5' },
  write,
  build: { command: (place) => command(place, 'build', 'slides.md'), makes: 'dist' },
  pages: {
    folder: 'dist',
    shown:
      "[...document.querySelectorAll('#slideshow > [data-slidev-no]')].find(({ style }) => style.display !== 'none')?.dataset.slidevNo",
  },
  print: {
    command: (place, { executablePath, env }) => ({
      command: {
        ...command(
          place,
          'export',
          'slides.md',
          '--output',
          'slides.pdf',
          '--executable-path',
          executablePath,
        ),
        env,
      },
      file: 'slides.pdf',
    }),
  },
  live: {
    command: (place, port) => command(place, 'slides.md', '--port', `${port}`),
    path: '1',
    file: 'slides.md',
    headline: "document.querySelector('.slidev-page-1 h1')?.textContent",
  },
};
