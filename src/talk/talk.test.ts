/** The talk itself, held to its own rules. */
import { fileURLToPath } from 'node:url';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { compileProject } from '../build/compile-project.ts';
import { formatMessage } from '../compiler/messages/message.ts';
import { type Cut, cuts, type Slide } from '../compiler/model.ts';
import { layouts } from '../theme/layouts.ts';

const { deck, messages } = compileProject(fileURLToPath(new URL('../..', import.meta.url)), {
  showBroken: false,
});
const told = deck.slides.filter(({ layout }) => layout !== 'references');

const slidesOf = (cut: Cut): Slide[] =>
  deck.slides.filter((slide) => slide.cuts.includes(cut) && !slide.appendix);

/** Words that the presenter says on a slide; the numbers of sources are not read out. */
const wordsToSay = ({ notes }: Slide): number =>
  textOf({ type: 'root', children: [...(notes?.say ?? [])] })
    .replaceAll(/\[\d+\]/g, '')
    .match(/\S+/g)?.length ?? 0;

/** The longest run of slides on one ground, as their ids. */
function longestRun(slides: readonly Slide[]): string[] {
  let run: Slide[] = [];
  let longest: Slide[] = [];
  for (const slide of slides) {
    run = run.at(-1)?.ground === slide.ground ? [...run, slide] : [slide];
    if (run.length > longest.length) longest = run;
  }
  return longest.map(({ id }) => id);
}

/** How fast the notes are spoken, in words a minute. */
const pace = 130;

describe('the talk', () => {
  it('compiles without a message', () => {
    expect(messages.map(formatMessage)).toEqual([]);
  });

  it.each(cuts)('takes %i minutes in the cut of that name, within one', (cut) => {
    const minutes = slidesOf(cut).reduce((sum, slide) => sum + slide.minutes[cut], 0);
    expect(Math.abs(minutes - cut), `${minutes} minutes`).toBeLessThanOrEqual(1);
  });

  it.each(cuts)('never stays on one ground for more than five slides in the cut of %i minutes', (cut) => {
    const run = longestRun(slidesOf(cut));
    expect(run.length, run.join(', ')).toBeLessThanOrEqual(5);
  });

  it('claims something on every slide of evidence, in a sentence of at most two lines', () => {
    const claims = told.filter(({ layout }) => layouts[layout].showsEvidence);
    const long = claims.filter(
      ({ headlineText }) => headlineText.length > 110 || headlineText.split(' ').length < 5,
    );
    expect(long.map(({ headlineText }) => headlineText)).toEqual([]);
    expect(claims.length).toBeGreaterThanOrEqual(9);
  });

  it('has something to say, to ask, to doubt, to look at and to hand out on every slide', () => {
    for (const { id, notes } of told) {
      const { teacher: _, ...parts } = { ...notes };
      const empty = Object.entries(parts).filter(
        ([, nodes]) => textOf({ type: 'root', children: nodes }).trim() === '',
      );
      expect(empty.map(([part]) => `${id}: ${part}`)).toEqual([]);
      expect(Object.keys(parts).sort(), id).toEqual(['ask', 'doubt', 'handout', 'look', 'say']);
    }
  });

  it('has a page for the teacher, in the notes of its first slide and in no others', () => {
    const taught = deck.slides.filter(({ notes }) => (notes?.teacher.length ?? 0) > 0);
    expect(taught.map(({ id }) => id)).toEqual([deck.slides[0]?.id]);
  });

  it('is spoken in 60 to 140 words a slide; the credits may be passed over', () => {
    const counts = told
      .filter(({ id }) => id !== 'credits')
      .map((slide) => ({ id: slide.id, words: wordsToSay(slide) }));
    expect(counts.filter(({ words }) => words < 60 || words > 140)).toEqual([]);
  });

  it(`can be said in the twenty-minute cut at ${pace} words a minute, within one minute`, () => {
    const words = slidesOf(20).reduce((sum, slide) => sum + wordsToSay(slide), 0);
    expect(words / pace, `${words} words`).toBeGreaterThanOrEqual(19);
    expect(words / pace, `${words} words`).toBeLessThanOrEqual(21);
  });
});
