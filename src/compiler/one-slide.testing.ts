/** Short ways to compile a slide or two in tests, with the small vocabulary and one asset, `photos/tree.jpg`. */
import { compile } from './index.ts';
import type { Compilation, Slide } from './model.ts';
import { smallVocabulary } from './small-vocabulary.testing.ts';

/** One file named `slides/talk.md`. */
export const compileText = (text: string, showBroken = false): Compilation =>
  compile([{ path: 'slides/talk.md', text }], {
    vocabulary: smallVocabulary,
    hasAsset: (path) => path === 'photos/tree.jpg',
    showBroken,
  });

/** A slide of the layout "opener", which needs no evidence, with this below its headline. */
export const compileBody = (body: string): Compilation =>
  compileText(`# Headline {#slide layout=opener}\n\n${body}\n`);

/** What was said, short: `3:8 chart-unknown`. The warning that the sources are not listed is left out. */
export const saidOf = ({ messages }: Compilation): string[] =>
  messages
    .filter(({ rule }) => rule !== 'references-missing')
    .map(({ line, column, rule }) => `${line}:${column} ${rule}`);

/** The first slide of a talk that has one. */
export function firstSlide({ deck }: Compilation): Slide {
  const [slide] = deck.slides;
  if (!slide) throw new Error('The talk has no slide.');
  return slide;
}

/** The evidence of the first slide as HTML, without the places. */
export function evidenceOf({ html }: Compilation): string {
  const evidence =
    /<div class="evidence">\n([\s\S]*?)\n<\/div>\n(?:<p class="source-line">|<div class="day-ruler")/.exec(
      html,
    );
  return (evidence?.[1] ?? '').replace(/ data-at="[^"]*"/g, '');
}
