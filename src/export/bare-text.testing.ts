/**
 * Letters and signs alone, as spaces and case depend on where lines break and on the style sheet. The typeface draws ‘ and ’
 * with the glyphs of ʻ and ʼ; the PDF says which is meant, in a way (ActualText) that pdfjs does not read.
 */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00AD]/g, '')
    .replaceAll('\u02BB', '‘')
    .replaceAll('\u02BC', '’')
    .toLowerCase();

/** Those of `texts` that `page` does not hold, whatever its spaces and case. */
export function missingFrom(page: string, texts: readonly string[]): string[] {
  const printed = bare(page);
  return texts.filter((text) => !printed.includes(bare(text)));
}
