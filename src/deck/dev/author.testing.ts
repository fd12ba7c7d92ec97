/** What an author changes on a slide, as text. */
import fc from 'fast-check';
import type { Writing } from './writing.testing.ts';

/** The Markdown of one slide: its heading line, and all until the next. */
export interface SlideText {
  readonly path: string;
  readonly id: string;
  readonly text: string;
}

/** The slides of a file of the talk, in order. */
export function slidesIn(path: string, text: string): SlideText[] {
  const [, ...slides] = text.split(/^(?=# )/m);
  return slides.map((slide) => ({ path, id: /\{#([\w-]+)/.exec(slide)?.[1] ?? '', text: slide }));
}

/** The text with the words changed, or else with `otherwise` done to it. */
function change(text: string, words: RegExp, by: string, otherwise: (text: string) => string): string {
  return words.test(text) ? text.replace(words, by) : otherwise(text);
}

/** Edits what stands above the notes. */
function aboveNotes(text: string, edit: (body: string) => string): string {
  const at = text.indexOf('\n:::notes');
  return at === -1 ? edit(text) : edit(text.slice(0, at)) + text.slice(at);
}

const inNotes = (text: string, words: string): string =>
  change(
    text,
    /^:::notes\n/m,
    `:::notes\n${words}. `,
    (whole) => `${whole.trimEnd()}\n\n:::notes\n${words}.\n:::\n\n`,
  );

/** The kinds of edits. Each puts `word` on the slide, where nobody else has it; a slide without such a part stays as it is. */
export const edits = {
  headline: (text, word) => text.replace(/^# /, `# ${word} `),
  kicker: (text, word) =>
    change(text, / kicker="/, ` kicker="${word} `, (whole) =>
      whole.replace(/\{#[^}]*/, `$& kicker="${word}"`),
    ),
  'first paragraph': (text, word) => aboveNotes(text, (body) => body.replace(/^(?=[A-Z“])/m, `${word} `)),
  notes: inNotes,
  citation: (text, word) =>
    inNotes(
      aboveNotes(text, (body) => change(body, /\[@[\w-]+\]/, '[@sorensen1965] [@nye2012]', (whole) => whole)),
      `${word} [@sorensen1965]`,
    ),
} satisfies Record<string, (text: string, word: string) => string>;

/** What an author does to the files of the talk: as a rule, to one of the slides that are there at the time. */
export type Change = (writing: Writing) => void;

type Files = ReadonlyMap<string, string>;

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % items.length];

/** A change of one of the slides, by the text of its file. */
const changeOf = (at: number, edit: (slide: SlideText, files: Files) => string): Change => {
  return (writing) => {
    const files = writing.slides();
    const slide = pick(
      [...files].flatMap(([path, text]) => slidesIn(path, text)),
      at,
    );
    if (slide) writing.edit(slide.path, slide.text, edit(slide, files));
  };
};

/** A change of one of the files. */
const changeOfFile = (at: number, change: (writing: Writing, path: string, text: string) => void): Change => {
  return (writing) => {
    const file = pick([...writing.slides()], at);
    if (file) change(writing, ...file);
  };
};

/** Any change. The numbers choose among what is there. */
export const anyChange: fc.Arbitrary<Change> = fc
  .tuple(fc.nat({ max: 999 }), fc.nat({ max: 99 }))
  .chain(([at, number]) =>
    fc.oneof(
      fc
        .constantFrom(...Object.values(edits))
        .map((edit) => changeOf(at, ({ text }) => edit(text, `Word${number}`))),
      fc.constantFrom<Change>(
        changeOf(at, () => ''),
        changeOf(
          at,
          ({ text }) => `${text}\n# Put in {#put-in-${number} cut=10 layout=opener}\n\nWords [@nye2012].\n\n`,
        ),
        changeOf(at, ({ text }) => text.replace(/\{#/, `{#other-${number}-`)),
        changeOf(at, ({ text }) => text.replace(/\{#[^}]*\}/, '')),
        changeOf(at, ({ text }) => `${text}\n::chart{#nowhere}\n\n`),
        changeOf(at, ({ text }) => text.replace(/ cut=\d+/, ' cut=40')),
        changeOfFile(at, (writing, path) => writing.save(path, null)),
        changeOfFile(at, (writing, path) => writing.save(path, '')),
        changeOfFile(at, (writing, path) => writing.rename(path, `slides/${number}-moved.md`)),
        changeOfFile(at, (writing, path, text) =>
          writing.save(path, text.replace(/^act: .*/m, `act: Act ${number}`)),
        ),
        (writing) => writing.restore(),
      ),
    ),
  );
