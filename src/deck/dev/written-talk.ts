/** The talk as the dev server wrote it, and what a page that is opened now makes of it. */

import { slideKeys, type TalkUpdate } from '../../build/dev/talk-update.ts';
import type { Cut } from '../../compiler/model.ts';
import { applyCut } from '../length/apply-cut.ts';
import { nearestCut, offeredCuts } from '../length/read-cut.ts';

/** What a view does to the slides before it shows them, besides cutting them to its length. */
export type Prepare = (root: ParentNode) => void;

/** Slides by their key, in the order of the talk. */
export type Slides = ReadonlyMap<string, HTMLElement>;

/** The talk of one length. */
export interface PreparedTalk {
  readonly cut: Cut;
  readonly slides: Slides;
}

/** The sections of a page by their key. */
export function sectionsByKey(slides: Element): Map<string, HTMLElement> {
  const sections = [...slides.children] as HTMLElement[];
  const keys = slideKeys(sections.map(({ id }) => id));
  return new Map(sections.map((section, index) => [keys[index] ?? '', section]));
}

/** The longest talk, untouched by the deck and by reveal.js. It stands in a document of its own, where no picture is loaded. */
export class WrittenTalk {
  readonly #aside = document.implementation.createHTMLDocument('');
  /** The length that the address asked for when the page was opened, whether or not there was such a talk then. */
  readonly #asked: Cut;
  #sections: Slides;

  /** `sections` are those of the page before anything has been done to them. */
  constructor(sections: Slides, asked: Cut) {
    this.#asked = asked;
    const copy = ([key, section]: readonly [string, HTMLElement]) =>
      [key, this.#aside.importNode(section, true)] as const;
    this.#sections = new Map([...sections].map(copy));
  }

  /** Takes what was saved. */
  take({ order, changed }: TalkUpdate): void {
    const made = new Map(changed.map(({ key, html }) => [key, this.#read(html)]));
    this.#sections = new Map(
      order.flatMap((key) => {
        const section = made.get(key) ?? this.#sections.get(key);
        return section ? [[key, section] as const] : [];
      }),
    );
  }

  /** What a page has that is opened now, as it makes it ready for its view. */
  prepared(prepare: Prepare): PreparedTalk {
    const stage = this.#aside.createElement('div');
    stage.className = 'slides';
    const copies = [...this.#sections].map(
      ([key, section]) => [key, section.cloneNode(true) as HTMLElement] as const,
    );
    stage.append(...copies.map(([, copy]) => copy));
    const root = this.#aside.createDocumentFragment();
    root.append(stage);
    const cut = nearestCut(this.#asked, offeredCuts(root));
    applyCut(root, cut);
    prepare(root);
    return { cut, slides: new Map(copies.filter(([, copy]) => copy.parentElement === stage)) };
  }

  #read(html: string): HTMLElement {
    const place = this.#aside.createElement('div');
    place.innerHTML = html;
    const [section] = place.children;
    if (!section) throw new Error('A slide came without its section.');
    return section as HTMLElement;
  }
}
