import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tool } from './tool.ts';

/** What the builder takes for a page with nothing on it. */
export const emptyBuild: Tool = {
  name: 'floor: an empty vite build',
  role: 'floor',
  packages: {},
  async write({ talk }) {
    await mkdir(talk, { recursive: true });
    await writeFile(
      join(talk, 'index.html'),
      '<!doctype html>\n<html lang="en"><title>Empty</title></html>\n',
    );
  },
  build: {
    command: ({ packages }) => ({ script: join(packages, 'node_modules/vite/bin/vite.js'), args: ['build'] }),
    makes: 'dist',
  },
};
