/** The command behind `npm run pdf`. */
import { runCommand } from '../program/exit.ts';
import { counted, sizeInWords, tell } from '../program/terminal.ts';
import { parsePdfOptions, pdfUsage } from './pdf-options.ts';

await runCommand(async () => {
  const options = parsePdfOptions(process.argv.slice(2));
  if (options.kind === 'help') {
    tell(pdfUsage);
    return;
  }
  // Loaded late: whoever mistypes an option should not wait for it.
  const { makePdf } = await import('../pdf/make-pdf.ts');
  const { path, pages, size } = await makePdf({ ...options, root: process.cwd(), env: process.env });
  tell(`${path}  ${counted(pages, 'page')}, ${sizeInWords(size)}`);
});
