/** What a finished PDF falls short of. */
export interface PdfFault {
  /** The page it is on, from 1; none where it is about the whole document. */
  readonly page?: number;
  /** In words, as the end of a sentence that begins with the page. */
  readonly reason: string;
}

/** The fault as a line for the author. */
export const faultWords = ({ page, reason }: PdfFault): string =>
  page === undefined ? `The PDF ${reason}.` : `Page ${page} of the PDF ${reason}.`;
