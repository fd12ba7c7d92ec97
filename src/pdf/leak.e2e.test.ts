/** What the speaker says is for the speaker: nothing that is given away holds a sentence of the notes. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compileProject } from '../build/compile-project.ts';
import { withoutNotes } from '../build/leave-out-notes.ts';
import { buildSite, type Site } from '../build/site.ts';
import { type Compilation, type NotesPart, notesParts } from '../compiler/model.ts';
import { builtSite, projectRoot } from '../testing/e2e.ts';
import { forms, talkPdf } from './talk-pdfs.testing.ts';

interface Sentence {
  readonly slide: string;
  readonly part: NotesPart;
  /** Letters and digits alone. */
  readonly text: string;
}

/** The typeface draws ‘ and ’ with the glyphs of two letters, ʻ and ʼ: they are no letters here. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]|[\u02BB\u02BC]/gu, '');

interface HtmlNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly HtmlNode[];
}

const textOf = (node: HtmlNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** Sentences long enough to be nobody's by chance. */
const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.?!])\s+/)
    .map(bare)
    .filter((sentence) => sentence.length > 25);

const talk = (): Compilation => compileProject(projectRoot, { showBroken: false });

/** Every sentence of every note of the talk. */
function noteSentences(): Sentence[] {
  return talk().deck.slides.flatMap(({ id, notes }) =>
    Object.entries(notes ?? {}).flatMap(([part, nodes]) =>
      nodes.flatMap((node) =>
        sentencesIn(textOf(node)).map((text) => ({ slide: id, part: part as NotesPart, text })),
      ),
    ),
  );
}

const filesOf = ({ files }: Site): string =>
  [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');

/** A page's text, its tags and marks taken out. */
const plain = (html: string): string => bare(html.replace(/<[^>]*>/g, '').replaceAll('&#x26;', '&'));

/** What the slides themselves show: a note may quote it. */
const slideText = (): string => plain(withoutNotes(talk().html));

describe('the speaker notes', () => {
  let sentences: readonly Sentence[];
  beforeAll(() => {
    const shown = slideText();
    const all = noteSentences();
    sentences = all.filter(({ text }) => !shown.includes(text));
    // The slides cannot hold the notes: or the filter above would hide the leak.
    expect(all.length - sentences.length).toBeLessThan(all.length / 20);
  });

  const leaked = (text: string, allowed: readonly NotesPart[] = []) =>
    sentences.filter(({ part, text: sentence }) => !allowed.includes(part) && text.includes(sentence));

  it('are many, in every part', () => {
    expect(sentences.length).toBeGreaterThan(300);
    for (const part of notesParts)
      expect(new Set(sentences.map((sentence) => sentence.part))).toContain(part);
  });

  it.each(['slides', 'steps'] as const)('do not reach the PDF: %s', async (name) => {
    const { read } = await talkPdf(forms[name]);
    const words = read.pages.flatMap(({ text, tags }) => [text, JSON.stringify(tags)]);
    expect(leaked(bare(words.join(' ')))).toEqual([]);
  });

  it.each(['handout', 'handout, a slide a page'] as const)(
    'do not reach the %s, but for what is marked for it',
    async (name) => {
      const { read } = await talkPdf(forms[name]);
      const words = bare(read.pages.map(({ text }) => text).join(' '));
      expect(leaked(words, ['handout'])).toEqual([]);
      const given = leaked(words).length;
      if (name === 'handout') expect(given).toBe(0);
      else expect(given).toBeGreaterThan(40);
    },
  );

  it('do reach the presenter’s copy', async () => {
    const { read } = await talkPdf(forms.notes, 40);
    const words = bare(read.pages.map(({ text }) => text).join(' '));
    const missing = sentences.filter(({ text }) => !words.includes(text));
    expect(missing).toEqual([]);
  }, 60_000);

  it('are in no file of a site that is built without them, and its slides are all there', async () => {
    const site = filesOf(await buildSite(projectRoot, { notes: false }));
    expect(leaked(plain(site))).toEqual([]);
    expect(site.match(/<aside class="notes|<div class="notes-/g)).toBeNull();
    const usual = filesOf(await builtSite());
    expect(leaked(plain(usual)).length).toBeGreaterThan(300);
    const ids = (html: string) => [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(site)).toEqual(ids(usual));
  }, 60_000);
});
