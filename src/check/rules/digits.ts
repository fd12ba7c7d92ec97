/** Numbers in running text that a reader would want a source for. */

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const dayNumber = '(?:3[01]|[12]\\d|0?[1-9])';
const days = `${dayNumber}(?:(?:[–-]|,? and |,? or | to |, )${dayNumber})*`;
const space = '[\\s\\u00A0]+';
const noDigitBefore = '(?<![\\d.,:])';
const noDigitBehind = '(?![.,:]?\\d)';
const halfDay = '(?:[\\s\\u00A0]?(?:a\\.?m\\.?|p\\.?m\\.?)(?!\\p{L}))';

/** What may be typed, each kind with its reason to be one. */
const allowed: readonly RegExp[] = [
  // Someone's words, which may break off with the passage.
  /“[^”]*(?:”|$)/gu,
  // Names: R-12, Il-28, R-5M, B-59, DEFCON-2, A12; 1st, 22nd; the 1980s.
  /\p{L}+[-‑–]\d[\p{L}\d]*/gu,
  /\p{L}\d[\p{L}\d]*/gu,
  /(?<![\d.,:])\d+(?:st|nd|rd|th)(?!\p{L})/gu,
  // Dates: 16 October 1962, 27–28 October, October 16, 1962.
  new RegExp(`(?<![\\d.,:])${days}${space}(?:of${space})?${month}(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})${month}${space}${days}${noDigitBehind}`, 'gu'),
  // Clock times: 8:45, 12:30 p.m., 6.45 p.m.
  new RegExp(`${noDigitBefore}(?:[01]?\\d|2[0-4]):[0-5]\\d${noDigitBehind}${halfDay}?`, 'gu'),
  new RegExp(`${noDigitBefore}(?:[01]?\\d)(?:\\.[0-5]\\d)?${halfDay}`, 'gu'),
  // Years: 1962, 1962–63, the 1960s.
  new RegExp(`${noDigitBefore}(?:1[5-9]|20)\\d\\d(?:[–/-](?:\\d\\d){1,2})?s?${noDigitBehind}(?!\\s?%)`, 'gu'),
  // Small counts: 3, 12; but no ratio, no decimal, no share of a hundred.
  /(?<![\d.,:–-])(?:1[0-2]|[0-9])(?![.,:–-]?\d)(?![\s\u00A0]?(?:%|per\s?cent|to\s+one|:))/gu,
];

const hidden = (text: string): string => '\uFFFC'.repeat(text.length);

/** The numbers that are left when all that may be typed is taken out, with their place in the text. */
export function digitsLeft(text: string): { readonly digits: string; readonly index: number }[] {
  const left = allowed.reduce((rest, kind) => rest.replaceAll(kind, hidden), text);
  return [...left.matchAll(/\d(?:[\d.,:–]*\d)?(?:\s?%)?/gu)].map((found) => ({
    digits: found[0],
    index: found.index,
  }));
}
