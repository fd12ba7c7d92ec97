/** What can be printed, and the address at which the deck lays it out. */
import type { Cut } from '../compiler/index.ts';

/** Sheets for the handout and the presenter's copy. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** How many slides a page of the handout may have, the usual number first. */
export const perPageChoices = [3, 1, 2, 4, 6] as const;

/** The slides a page each (or a page a step), the class's handout, or the presenter's copy with the notes. */
export type PrintForm =
  | { readonly kind: 'slides'; readonly everyStep: boolean }
  | { readonly kind: 'handout'; readonly perPage: (typeof perPageChoices)[number]; readonly paper: Paper }
  | { readonly kind: 'notes'; readonly paper: Paper };

/** How the name of the file ends that each form is written to where no other is named. */
export const fileEndings = {
  slides: '.pdf',
  handout: '-handout.pdf',
  notes: '-notes.pdf',
} as const satisfies Record<PrintForm['kind'], string>;

/** A date as a sheet's foot has it. In UTC, so that the same sources give the same sheet everywhere. */
const dateWords = (date: Date): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);

/** The query of the page that lays the form out: `?cut=20&view=paper`. */
export function printQuery(form: PrintForm, cut: Cut, date: Date): string {
  const query = new URLSearchParams({ cut: String(cut) });
  query.set('view', form.kind === 'slides' ? 'paper' : form.kind);
  if (form.kind === 'slides') {
    if (form.everyStep) query.set('steps', '1');
    return `?${query}`;
  }
  if (form.kind === 'handout') query.set('per-page', String(form.perPage));
  query.set('paper', form.paper);
  query.set('date', dateWords(date));
  return `?${query}`;
}
