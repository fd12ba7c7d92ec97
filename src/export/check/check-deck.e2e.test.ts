import { beforeAll, describe, expect, it } from 'vitest';
import { compileProject } from '../../compiler/compile-project.ts';
import { formatMessage } from '../../compiler/message.ts';
import { cuts } from '../../compiler/model.ts';
import { projectRoot, sharedBrowser } from '../e2e.ts';
import { buildSite } from '../site.ts';
import { judge } from './check-deck.ts';
import { lookAtAll, type View } from './views.ts';

describe('the talk', () => {
  const talk = compileProject(projectRoot, { showBroken: false });
  let views: View[] = [];
  beforeAll(async () => {
    const [browser, site] = await Promise.all([sharedBrowser(), buildSite(projectRoot)]);
    views = await lookAtAll(browser, cuts, { site, readyMilliseconds: 60_000 });
  });

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
      const painted = slides.flatMap(({ texts }) => texts.map((text) => text.painted.length > 0));
      const share = painted.filter(Boolean).length / painted.length;
      expect(share, where)[cut === 40 ? 'toBeGreaterThan' : 'toBe'](cut === 40 ? 0.98 : 0);
    }
  });

  it('has nothing to mend, not even a warning', () => {
    expect(judge(talk, cuts, views).map(formatMessage)).toEqual([]);
  });
});
