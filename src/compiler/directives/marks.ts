/** Quotation marks around someone's words. */

/** Marks inside a quotation become single ones, so that the reader sees where the quotation itself ends. */
export const innerMarks = (text: string): string =>
  text.replaceAll('\u201C', '\u2018').replaceAll('\u201D', '\u2019');
