import { defineConfig } from 'vitest/config';
import { slides } from './src/compiler/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [slides()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
