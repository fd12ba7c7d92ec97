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

/** The slides that hold every word of `query`, or have it as their number; all of them for an empty one. */
export function findSlides(entries: readonly SlideEntry[], query: string): SlideEntry[] {
  const asked = plain(query).split(/\s+/).filter(Boolean);
  return entries.filter(({ number, text }) => {
    const searched = plain(text);
    return asked.every((word) => searched.includes(word)) || asked.join(' ') === String(number);
  });
}

/** Where Enter goes: to the slide with that number, or else to the first that is found. */
export function bestMatch(entries: readonly SlideEntry[], query: string): SlideEntry | undefined {
  const found = findSlides(entries, query);
  return found.find(({ number }) => String(number) === query.trim()) ?? found[0];
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
