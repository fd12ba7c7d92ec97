/**
 * Characters that the parser would misread, replaced by others for as long as it reads: a single tilde, which strikes nothing,
 * and what stands around the asterisks of Chinese, Japanese and Korean. As long as before, so that every place stays.
 */

/** A text for the parser, and how what it made of the text becomes the author's again. */
export interface StandIns {
  readonly text: string;
  readonly restored: (value: string) => string;
}

/** Private characters: neither blank nor punctuation to a parser. */
const letters = { first: 0xe000, last: 0xf8ff } as const;
/** Rare punctuation. */
const signs = { first: 0x2e00, last: 0x2e5d } as const;

const cjkSign =
  /[\u3001-\u303F\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/;
const cjkLetter =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u30FC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]$/u;
const otherSign = /^[\p{P}\p{S}]$/u;

/** What an author escaped, a run of asterisks, a run of tildes. */
const runs = /\\[\s\S]|\*+|~+/g;

/** Chooses a stand-in for each character that needs one, none that the text has itself. */
class Chosen {
  readonly #text: string;
  readonly #byOriginal = new Map<string, string>();
  readonly #next = { letters: letters.first as number, signs: signs.first as number };
  readonly originals = new Map<string, string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Null where all are taken: the character then stays. */
  for(original: string, kind: 'letters' | 'signs'): string | null {
    const known = this.#byOriginal.get(kind + original);
    if (known) return known;
    const { last } = kind === 'letters' ? letters : signs;
    while (this.#next[kind] <= last) {
      const standIn = String.fromCharCode(this.#next[kind]);
      this.#next[kind] += 1;
      if (this.#text.includes(standIn)) continue;
      this.#byOriginal.set(kind + original, standIn);
      this.originals.set(standIn, original);
      return standIn;
    }
    return null;
  }
}

/** The text's units, and which of them have a stand-in so far. */
class Replacement {
  readonly chosen: Chosen;
  readonly #text: string;
  readonly #standIns = new Map<number, string>();
  readonly #signs = new Set<number>();

  constructor(text: string) {
    this.#text = text;
    this.chosen = new Chosen(text);
  }

  replace(start: number, length: number, kind: 'letters' | 'signs'): void {
    for (let at = start; at < start + length; at += 1) {
      const standIn = this.chosen.for(this.#text.charAt(at), kind);
      if (standIn === null) return;
      this.#standIns.set(at, standIn);
      if (kind === 'signs') this.#signs.add(at);
    }
  }

  /** Whether the parser takes what begins here for punctuation. */
  isSign(character: string, at: number): boolean {
    return this.#signs.has(at) || (otherSign.test(character) && !cjkSign.test(character));
  }

  text(): string {
    const pieces: string[] = [];
    let taken = 0;
    for (const at of [...this.#standIns.keys()].sort((a, b) => a - b)) {
      pieces.push(this.#text.slice(taken, at), this.#standIns.get(at) ?? '');
      taken = at + 1;
    }
    return [...pieces, this.#text.slice(taken)].join('');
  }
}

function characterBefore(text: string, at: number): string {
  const low = text.charAt(at - 1);
  return /[\uDC00-\uDFFF]/.test(low) ? text.slice(at - 2, at) : low;
}

const characterAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';

/**
 * CommonMark asks for a blank or a punctuation mark on the far side of asterisks that stand at one; Chinese, Japanese and Korean
 * have no blanks between words. There their punctuation counts as letters, and a letter beside other punctuation as punctuation.
 */
function besideRun(text: string, start: number, end: number, replacement: Replacement): void {
  const [before, after] = [characterBefore(text, start), characterAt(text, end)];
  const beforeAt = start - before.length;
  if (cjkSign.test(before)) replacement.replace(beforeAt, 1, 'letters');
  if (cjkSign.test(after)) replacement.replace(end, 1, 'letters');
  if (cjkLetter.test(before) && replacement.isSign(after, end))
    replacement.replace(beforeAt, before.length, 'signs');
  if (cjkLetter.test(after) && replacement.isSign(before, beforeAt))
    replacement.replace(end, after.length, 'signs');
}

/** One letter may stand between two runs: what it counts as for one is right for the other after another time. */
const passes = [1, 2, 3] as const;

/** A slide's text with stand-ins where it needs any. */
export function withStandIns(text: string): StandIns {
  const met = [...text.matchAll(runs)].filter(([run]) => !run.startsWith('\\'));
  if (met.length === 0) return { text, restored: (value) => value };
  const replacement = new Replacement(text);
  for (const { 0: run, index } of met) if (run === '~') replacement.replace(index, 1, 'letters');
  const pairing = met.filter(([run]) => run.startsWith('*') || run === '~~');
  for (const _ of passes) {
    for (const { 0: run, index } of pairing) besideRun(text, index, index + run.length, replacement);
  }
  const { originals } = replacement.chosen;
  if (originals.size === 0) return { text, restored: (value) => value };
  const standIns = new RegExp(`[${[...originals.keys()].join('')}]`, 'g');
  const restored = (value: string): string =>
    value.replace(standIns, (standIn) => originals.get(standIn) ?? standIn);
  return { text: replacement.text(), restored };
}
