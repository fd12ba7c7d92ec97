/** Letters and signs alone, as spaces and case depend on where lines break and on the style sheet. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00AD]/g, '')
    .toLowerCase();

/** Those of `texts` that `page` does not hold, whatever its spaces and case. */
export function missingFrom(page: string, texts: readonly string[]): string[] {
  const printed = bare(page);
  return texts.filter((text) => !printed.includes(bare(text)));
}
