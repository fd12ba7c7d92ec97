/** What a reader hears of the talk's PDFs: the words of the page, all of them, in order and apart. */
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBuiltDeck, testBrowsers } from '../../testing/e2e.ts';
import { readSaid } from '../paper-page.testing.ts';
import { printQuery } from '../print-form.ts';
import { forms, talkAloud, talkDate } from '../talk-pdfs.testing.ts';
import type { PageAloud } from './read-aloud.testing.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Capitals are the style sheet's. */
const lettersIn = (text: string): string => text.replace(/\s/g, '').toLowerCase();

const everyForm = testBrowsers.flatMap((browser) =>
  Object.entries(forms).map(([name, form]) => ({ browser, name, form })),
);

describe.each(everyForm)('the PDF read aloud: $name, $browser browser', ({ form, browser }) => {
  let aloud: readonly PageAloud[];
  let said: readonly (readonly string[])[];
  beforeAll(async () => {
    await builtSite();
    const deck = await openBuiltDeck({ query: printQuery(form, 20, talkDate) }, browser);
    try {
      await deck.page.evaluate(() => window.crisisDeck?.readyForPaper);
      said = await readSaid(deck.page, form.kind === 'slides' ? '.slides > section' : 'body');
    } finally {
      await deck.close();
    }
    aloud = await talkAloud(form, browser);
    if (form.kind !== 'slides') aloud = [{ text: aloud.map(({ text }) => text).join(' '), figures: [] }];
  });

  it('says what the page says, slide by slide, in the same order', () => {
    expect(aloud.map(({ text }) => lettersIn(text))).toEqual(said.map((texts) => lettersIn(texts.join(''))));
  });

  it('keeps every word apart from the next, and none in pieces', () => {
    const wrong = said.flatMap((texts, index) => {
      const heard = (aloud[index]?.text ?? '').toLowerCase();
      return texts.map(oneLine).filter((text) => !heard.includes(text.toLowerCase()));
    });
    expect(wrong).toEqual([]);
  });
});
