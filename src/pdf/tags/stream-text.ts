import { inflateSync } from 'node:zlib';
import { PDFName, type PDFRawStream } from '@cantoo/pdf-lib';

/** A stream's text, a character a byte; null where it is packed in another way than browsers pack theirs. */
export function streamText(stream: PDFRawStream): string | null {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const bytes = Buffer.from(stream.getContents());
  if (filter === undefined) return bytes.toString('latin1');
  return filter === PDFName.of('FlateDecode') ? inflateSync(bytes).toString('latin1') : null;
}
