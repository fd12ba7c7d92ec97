import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tool } from './tool.ts';

const face = 'source-serif-4-latin-400-normal.woff2';
const headlineFace = 'archivo-narrow-latin-700-normal.woff2';

/** A key changes one number: the least that can be done for the next slide. */
const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>One line</title>
    <style>
      @font-face { font-family: "Archivo Narrow"; font-weight: 700; src: url(${headlineFace}) format("woff2") }
      @font-face { font-family: "Source Serif 4"; src: url(${face}) format("woff2") }
      body { font: 26px "Source Serif 4" }
      b { font: 700 48px "Archivo Narrow" }
    </style>
  </head>
  <body>
    <p><b>Slide <span id="number">1</span></b> is one line of text</p>
    <script>
      addEventListener('keydown', () => { number.textContent = Number(number.textContent) + 1 });
      const number = document.getElementById('number');
    </script>
  </body>
</html>
`;

/** A page with one line of text in the deck's typefaces, and no deck. */
export const oneLine: Tool = {
  name: 'floor: one line of text',
  role: 'floor',
  packages: {},
  async write({ packages, talk }) {
    const fonts = join(packages, 'node_modules/@fontsource');
    await copyFile(join(fonts, 'source-serif-4/files', face), join(talk, face));
    await copyFile(join(fonts, 'archivo-narrow/files', headlineFace), join(talk, headlineFace));
    await writeFile(join(talk, 'index.html'), page);
  },
  pages: { folder: '.', shown: "document.getElementById('number')?.textContent" },
};
