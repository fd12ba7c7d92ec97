/** The pages among the files of a build. */
import type { Rolldown } from 'vite';

/** Puts what `change` makes of it in the place of every page. */
export function changePages(bundle: Rolldown.OutputBundle, change: (html: string) => string): void {
  for (const file of Object.values(bundle)) {
    if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
    file.source = change(Buffer.from(file.source).toString('utf8'));
  }
}
