import { beforeAll, describe, expect, it } from 'vitest';
import { compileProject } from '../build/compile-project.ts';
import { formatMessage } from '../compiler/messages/message.ts';
import { type Cut, cuts } from '../compiler/model.ts';
import { builtSite, projectRoot, sharedBrowser } from '../testing/e2e.ts';
import { judge } from './check-deck.ts';
import { lookAtAll, type Medium, type View } from './views.ts';

describe('the talk', () => {
  const talk = compileProject(projectRoot, { showBroken: false });
  let views: View[] = [];
  beforeAll(async () => {
    const [browser, site] = await Promise.all([sharedBrowser(), builtSite()]);
    views = await lookAtAll(browser, cuts, { site, readyMilliseconds: 60_000 });
    // Some ten seconds on a machine of its own.
  }, 300_000);

  it('is looked at on the screen and on paper, every slide of every cut', () => {
    const looked = views.map(({ medium, cut, slides }) => ({ medium, cut, ids: slides.map(({ id }) => id) }));
    const expected = cuts.flatMap((cut) => {
      const ids = talk.deck.slides.filter((slide) => slide.cuts.includes(cut)).map(({ id }) => id);
      return (['screen', 'print'] as const).map((medium) => ({ medium, cut, ids }));
    });
    expect(looked).toEqual(expected);
  });

  it('shows its texts, pictures and links to what measures them', () => {
    for (const { medium, cut, slides } of views) {
      const where = `${medium}, cut ${cut}`;
      for (const { id, headlineLines, texts } of slides) {
        expect(headlineLines, `${where}: ${id}`).toBeGreaterThanOrEqual(1);
        expect(
          texts.filter(({ at }) => at === ''),
          `${where}: ${id}`,
        ).toEqual([]);
      }
      const parts = new Set(slides.flatMap(({ texts }) => texts.map(({ part }) => part)));
      const expected = ['kicker', 'headline', 'source line', 'day ruler', 'drawing', 'text'];
      expect([...parts], where).toEqual(expect.arrayContaining(expected));
      expect(parts.has('chart'), where).toBe(medium === 'print');
      expect(slides.flatMap(({ links }) => links).length, where).toBeGreaterThan(100);
    }
  });

  it('is looked at for its colours once, pictures on paper', () => {
    const shareIn = (medium: Medium, cut: Cut): number => {
      const slides = views.find((view) => view.medium === medium && view.cut === cut)?.slides ?? [];
      const texts = slides.flatMap((slide) => slide.texts);
      return texts.filter(({ painted }) => painted.length > 0).length / texts.length;
    };
    expect(shareIn('print', 40)).toBeGreaterThan(0.98);
    expect(shareIn('screen', 40)).toBeGreaterThan(0.6);
    expect([shareIn('print', 10), shareIn('print', 20)]).toEqual([0, 0]);
  });

  it('has nothing to mend, not even a warning', () => {
    expect(judge(talk, cuts, views).map(formatMessage)).toEqual([]);
  });
});
