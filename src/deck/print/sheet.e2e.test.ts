/** The foot of a sheet, in the built deck. */
import { expect, it } from 'vitest';
import { readPdf } from '../../pdf/read-pdf.testing.ts';
import { openBuiltDeck } from '../../testing/e2e.ts';

it('keeps its words whatever signs the date has, line ends of every kind too', async () => {
  const date = ['one', '\n', 'two', '\r', 'three', '\f', 'four', '"', 'five', '\\', 'six'].join('');
  const deck = await openBuiltDeck({ query: `?view=handout&date=${encodeURIComponent(date)}` });
  await deck.page.evaluate(() => window.crisisDeck?.readyForPaper);
  const { pages } = await readPdf(await deck.page.pdf({ preferCSSPageSize: true }));
  const text = pages.at(-1)?.text.replaceAll(/\s+/g, '') ?? '';
  expect(text).toMatch(/one.?two.?three.?four"five\\six/);
  expect(deck.consoleErrors).toEqual([]);
  await deck.close();
});
