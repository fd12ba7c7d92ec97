import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { furtherReading } from './further-reading.ts';

const slides = readFileSync(new URL('../../../slides/06-verdict.md', import.meta.url), 'utf8');
const slide = /^# .*\{#read-on [\s\S]*?(?=^:::notes)/m.exec(slides)?.[0] ?? '';

it('stands on its slide, every work once, with a word at those that are free', () => {
  const cells = slide.split(/[|;]/).filter((cell) => cell.includes('[@'));
  const shown = cells.map((cell) => ({
    sources: [...cell.matchAll(/\[@([\w-]+)\]/g)].map(([, key]) => key),
    free: cell.includes('(free)'),
  }));
  expect(shown).toHaveLength(15);
  const order = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).sort();
  expect(order(shown)).toEqual(order(furtherReading));
});

it('is counted in the headline', () => {
  expect(furtherReading.filter(({ free }) => free)).toHaveLength(6);
  expect(slide).toMatch(/^# Fifteen works .* six of them are free/);
});
