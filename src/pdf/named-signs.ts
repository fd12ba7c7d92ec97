/** `U+0E20` */
const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** No more than so many are named; the others are counted. */
const most = 8;

/** Characters as a message names them, each once: `ภ (U+0E20), 🚀 (U+1F680)`. */
export function namedSigns(signs: Iterable<string>): string {
  const different = [...new Set([...signs].flatMap((sign) => [...sign]))].filter(
    (sign) => !/[\s\p{Default_Ignorable_Code_Point}]/u.test(sign),
  );
  const named = different.slice(0, most).map((sign) => `${sign} (${codePoint(sign)})`);
  const others = different.length - named.length;
  return [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ') || 'unknown ones';
}
