/** Characters that no typeface of this machine has: the browser draws the same box for each of them. Runs in the browser. */
import type { SignFacts } from '../facts.ts';
import { placeOf } from './shown.ts';

const size = 32;
const canvas = document.createElement('canvas');
canvas.width = size;
canvas.height = size;
const context = canvas.getContext('2d', { willReadFrequently: true });

/** What a character looks like in a typeface. */
function lookOf(sign: string, font: string): string {
  if (!context) throw new Error('This browser has no canvas to draw characters on.');
  context.clearRect(0, 0, size, size);
  context.font = font;
  context.fillText(sign, 4, 24);
  return context.getImageData(0, 0, size, size).data.join();
}

/** Unicode promises that this is no character, so every typeface lacks it. */
const noCharacter = '\u{10FFFE}';

/** What has no shape of its own, or changes the shape of what stands before it. */
const shapeless = /[\s\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** Characters of Latin languages are in the deck's own typefaces. */
const lastLatin = 0xff;

const known = new Map<string, boolean>();

function isMissing(sign: string, font: string): boolean {
  if ((sign.codePointAt(0) ?? 0) <= lastLatin || shapeless.test(sign)) return false;
  const key = `${font} ${sign}`;
  const missing = known.get(key) ?? lookOf(sign, font) === lookOf(noCharacter, font);
  known.set(key, missing);
  return missing;
}

function fontOf(element: Element): string {
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} 20px ${fontFamily}`;
}

/** Those of a slide and of its notes, by the place where they are written. */
export function missingSignsOf(slide: Element): SignFacts[] {
  const nodes = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const places = new Map<string, Set<string>>();
  while (nodes.nextNode()) {
    const { parentElement: parent, textContent } = nodes.currentNode;
    if (!parent || parent.closest('script, style') || !textContent) continue;
    const missing = [...textContent].filter((sign) => isMissing(sign, fontOf(parent)));
    if (missing.length === 0) continue;
    const at = placeOf(parent);
    places.set(at, new Set([...(places.get(at) ?? []), ...missing]));
  }
  return [...places].map(([at, signs]) => ({ at, signs: [...signs].join('') }));
}
