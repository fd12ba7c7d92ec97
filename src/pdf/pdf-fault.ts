/** What a finished PDF falls short of. */
export interface PdfFault {
  /** The page it is on, from 1; none where it is about the whole document. */
  readonly page?: number;
  /** In words, as the end of a sentence that begins with the page. */
  readonly reason: string;
  /** Where the standard of accessible PDFs asks for it: a section of ISO 14289-1. */
  readonly section: string;
}

/** The fault as a line for the author. */
export const faultWords = ({ page, reason, section }: PdfFault): string =>
  `${page === undefined ? 'The PDF' : `Page ${page} of the PDF`} ${reason} (PDF/UA-1, ${section}).`;

/** What follows from any fault. */
export const noPromise =
  'So the PDF does not say that it is accessible (PDF/UA-1) and fit to be kept (PDF/A-2a).';
