import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tool } from './tool.ts';

/** What the browser takes to start and to print one line. */
export const emptyPrint: Tool = {
  name: 'floor: an empty print',
  role: 'floor',
  packages: {},
  async write({ talk }) {
    await writeFile(
      join(talk, 'index.html'),
      '<!doctype html>\n<html lang="en"><title>Line</title>One line</html>\n',
    );
  },
  print: { page: { query: '', ready: 'true' } },
};
