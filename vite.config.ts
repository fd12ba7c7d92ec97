import type { ViteUserConfig } from 'vitest/config';
import { licences } from './src/build/licences-plugin.ts';
import { slides } from './src/build/plugin.ts';
import { contentPolicy } from './src/build/policy.ts';

export default {
  base: './',
  css: { transformer: 'lightningcss' },
  plugins: [slides(), licences(), contentPolicy()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.e2e.test.ts'],
          // The files of a process share their modules: loading the compiler for each of them took most of the time.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['src/**/*.e2e.test.ts'],
          // Two processes: the files of each share one browser, and both what takes long to make.
          globalSetup: ['./src/testing/share-work.testing.ts', './src/testing/provide-browsers.testing.ts'],
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
} satisfies ViteUserConfig;
