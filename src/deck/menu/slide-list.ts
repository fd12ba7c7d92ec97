/** The slides of the talk as the menu lists them, and how a word is found among them. */

/** One slide in the menu. */
export interface SlideEntry {
  readonly id: string;
  /** Its place in the talk as shown, from 1. */
  readonly number: number;
  /** Name of its act; the same for all of an act. */
  readonly act: string;
  readonly headline: string;
  /** All the words on the slide, those for screen readers with them. */
  readonly text: string;
}

const words = (element: Element | null): string => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

/** Reads the sections in `root`, in order. Speaker notes are not on the slide and are not searched: the class may be watching. */
export function listSlides(root: ParentNode): SlideEntry[] {
  const sections = [...root.querySelectorAll<HTMLElement>('.slides > section')];
  return sections.map((section, index) => ({
    id: section.id,
    number: index + 1,
    act: section.dataset['actName'] ?? '',
    headline: words(section.querySelector('h1')),
    text: words(section.querySelector('.slide-frame')),
  }));
}

/** Without accents and capitals, so that "Cristobal" finds Cristóbal. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const wordsAsked = (query: string): string[] => plain(query).split(/\s+/).filter(Boolean);

const holdsAll = (text: string, asked: readonly string[]): boolean => {
  const searched = plain(text);
  return asked.every((word) => searched.includes(word));
};

/** How well a slide is found: by its number, by its headline, or by other words on it; null where it is not. */
function rank({ number, headline, text }: SlideEntry, asked: readonly string[]): 0 | 1 | 2 | null {
  if (asked.join(' ') === String(number)) return 0;
  if (holdsAll(headline, asked)) return 1;
  return holdsAll(text, asked) ? 2 : null;
}

/**
 * The slides that hold every word of `query`, or have it as their number: that one first, then those with the words in their
 * headline, each in the order of the talk. All of them for an empty query.
 */
export function findSlides(entries: readonly SlideEntry[], query: string): SlideEntry[] {
  const asked = wordsAsked(query);
  const ranked = entries.map((entry) => ({ entry, rank: asked.length === 0 ? 1 : rank(entry, asked) }));
  return [0, 1, 2].flatMap((wanted) =>
    ranked.filter((found) => found.rank === wanted).map(({ entry }) => entry),
  );
}

/** Where Enter goes. */
export const bestMatch = (entries: readonly SlideEntry[], query: string): SlideEntry | undefined =>
  findSlides(entries, query)[0];

/** How many letters an excerpt has before and after what was asked for. */
const excerptAround = { before: 28, after: 52 } as const;

/** The place in `text` where a word of `asked` stands, letter by letter, as plain text may have fewer; -1 for none. */
function placeOf(text: string, asked: string): number {
  let [seen, at] = ['', 0];
  const ends: number[] = [];
  for (const letter of text) {
    at += letter.length;
    const made = plain(letter);
    seen += made;
    for (let unit = 0; unit < made.length; unit += 1) ends.push(at - letter.length);
  }
  const found = seen.indexOf(asked);
  return found < 0 ? -1 : (ends[found] ?? -1);
}

/** Words of a slide around the first that was asked for; null where its headline or number says why it was found. */
export function excerpt(entry: SlideEntry, query: string): string | null {
  const asked = wordsAsked(query);
  if (asked.length === 0 || rank(entry, asked) !== 2) return null;
  const word = asked.find((one) => !plain(entry.headline).includes(one)) ?? asked[0] ?? '';
  const at = placeOf(entry.text, word);
  if (at < 0) return null;
  const start = Math.max(0, entry.text.lastIndexOf(' ', at - excerptAround.before) + 1);
  const end = entry.text.indexOf(' ', at + word.length + excerptAround.after);
  const part = entry.text.slice(at < excerptAround.before ? 0 : start, end < 0 ? undefined : end);
  return `${at < excerptAround.before ? '' : '… '}${part}${end < 0 ? '' : ' …'}`;
}

/** Entries by act, in order. */
export function byAct(entries: readonly SlideEntry[]): { act: string; slides: SlideEntry[] }[] {
  const acts: { act: string; slides: SlideEntry[] }[] = [];
  for (const entry of entries) {
    const last = acts.at(-1);
    if (last?.act === entry.act) last.slides.push(entry);
    else acts.push({ act: entry.act, slides: [entry] });
  }
  return acts;
}
