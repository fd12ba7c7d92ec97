/** Tells slides that look the same from others. Runs in the browser. */

/** Any text as one short word: two FNV-1a hashes of 32 bits, from either end. */
function digest(text: string): string {
  let [forth, back] = [0x811c9dc5, 0x811c9dc5];
  for (let index = 0; index < text.length; index += 1) {
    forth = Math.imul(forth ^ text.charCodeAt(index), 0x01000193);
    back = Math.imul(back ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return [forth, back].map((hash) => (hash >>> 0).toString(36)).join('-');
}

/**
 * The same for two slides of one id whose markup differs in the numbers of sources alone, digit for digit: these are set
 * in a typeface whose digits are equally wide, and so the two look the same. To be taken before the slide is turned to.
 */
export function signatureOf(slide: HTMLElement): string {
  const copy = slide.cloneNode(true) as HTMLElement;
  for (const number of copy.querySelectorAll('.cite, .references .number')) {
    number.textContent = (number.textContent ?? '').replaceAll(/\d/g, '0');
    number.closest('li')?.removeAttribute('value');
  }
  return digest(`${slide.id}\n${copy.querySelector('.slide-frame')?.innerHTML}`);
}
