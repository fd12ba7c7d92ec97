/** The tools and floors of the bench, in the order of its table. */
import { emptyBuild } from './empty-build.ts';
import { emptyPrint } from './empty-print.ts';
import { liveModule } from './live-module.ts';
import { marp } from './marp.ts';
import { oneLine } from './one-line.ts';
import { ours } from './ours.ts';
import { plainReveal } from './plain-reveal.ts';
import { revealMd } from './reveal-md.ts';
import { slidev } from './slidev.ts';
import type { Tool } from './tool.ts';

export const tools: readonly Tool[] = [
  emptyBuild,
  oneLine,
  emptyPrint,
  liveModule,
  ours,
  slidev,
  marp,
  revealMd,
  plainReveal,
];
