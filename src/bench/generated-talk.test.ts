import { describe, expect, it } from 'vitest';
import { vocabulary } from '../build/talk-vocabulary.ts';
import { compile } from '../compiler/index.ts';
import { generatedCharts, plainCharts } from './generated-charts.ts';
import { chartCount, generatedTalk } from './generated-talk.ts';
import { marpMarkdown } from './tools/marp.ts';
import { ourMarkdown } from './tools/ours.ts';
import { revealMarkdown } from './tools/reveal-markdown.ts';
import { slidevMarkdown } from './tools/slidev.ts';

const talk = generatedTalk(30);

const compiled = (text: string) =>
  compile([{ path: 'slides/00-generated.md', text }], {
    vocabulary: {
      ...vocabulary,
      charts: new Map([...vocabulary.charts, ...Object.entries(generatedCharts)]),
    },
    hasAsset: () => false,
    showBroken: false,
  });

const occurrences = (text: string, words: string | RegExp): number => text.split(words).length - 1;

describe('the generated talk', () => {
  it('has as many slides as asked for, each with a headline and notes of its own', () => {
    expect(talk).toHaveLength(30);
    expect(new Set(talk.map(({ headline }) => headline)).size).toBe(30);
    expect(new Set(talk.map(({ notes }) => notes)).size).toBe(30);
  });

  it('shows each of the six charts once in thirty slides', () => {
    const shown = talk.flatMap(({ body }) => (body.kind === 'chart' ? [body.chart] : []));
    expect(shown).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is the same each time', () => {
    expect(generatedTalk(30)).toEqual(talk);
  });

  it('compiles here without a message, into its slides and the list of sources', () => {
    const { deck, messages } = compiled(ourMarkdown(talk));
    expect(messages).toEqual([]);
    expect(deck.slides).toHaveLength(31);
  });

  it('shows all its charts and says all its notes in each tool', () => {
    const texts = [ourMarkdown(talk), marpMarkdown(talk), revealMarkdown(talk), slidevMarkdown(talk)];
    for (const text of texts) {
      expect(occurrences(text, /::chart\{|<canvas |<GeneratedChart /)).toBe(chartCount);
      expect(talk.filter(({ notes, headline }) => !text.includes(notes) || !text.includes(headline))).toEqual(
        [],
      );
    }
  });

  it('gives every tool the same numbers', () => {
    const plain = JSON.parse(plainCharts) as { data: { labels: string[]; datasets: { data: number[] }[] } }[];
    const rows = Object.values(generatedCharts).map(({ table }) =>
      table?.rows.map(([year = '', count = '']) => [String(year), Number(String(count).replaceAll(',', ''))]),
    );
    expect(rows).toEqual(
      plain.map(({ data }) => data.labels.map((year, index) => [year, data.datasets[0]?.data[index]])),
    );
  });
});
