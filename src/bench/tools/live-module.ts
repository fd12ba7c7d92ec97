import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedTalk } from '../generated-talk.ts';
import type { Tool } from './tool.ts';
import { viteServer } from './vite-server.ts';

const [first] = generatedTalk(1);

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>One module</title>
  </head>
  <body>
    <h1></h1>
    <script type="module" src="/headline.js"></script>
  </body>
</html>
`;

const headline = `document.querySelector('h1').textContent = '${first?.headline ?? ''}';
import.meta.hot.accept();
`;

/** A module that writes one headline and is replaced by itself: the least that can be saved under Vite. */
export const liveModule: Tool = {
  name: 'floor: a module under Vite',
  role: 'floor',
  packages: {},
  async write({ talk }) {
    await writeFile(join(talk, 'index.html'), page);
    await writeFile(join(talk, 'headline.js'), headline);
  },
  live: {
    command: viteServer,
    path: '',
    file: 'headline.js',
    headline: "document.querySelector('h1')?.textContent",
  },
};
