import { join } from 'node:path';
import type { Command, Place } from './tool.ts';

/** Vite's own development server for the talk's folder. */
export const viteServer = ({ packages }: Place, port: number): Command => ({
  script: join(packages, 'node_modules/vite/bin/vite.js'),
  args: ['--port', `${port}`, '--strictPort'],
});
