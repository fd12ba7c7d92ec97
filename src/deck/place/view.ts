/** Which of its forms the page was asked for, read from its address. */

/** The sheets the deck can be laid out on besides its own slide size. */
export const sheets = ['a4', 'letter'] as const;
export type Sheet = (typeof sheets)[number];

/** How many slides a page of the handout has. */
export const perPageChoices = [1, 2, 3, 4, 6] as const;
export type PerPage = (typeof perPageChoices)[number];

/** What is put on paper: a page a slide (or a step), the class's handout, or the presenter's copy. */
export type PaperForm =
  | { readonly kind: 'slides'; readonly everyStep: boolean }
  | { readonly kind: 'handout'; readonly perPage: PerPage; readonly sheet: Sheet; readonly date: string }
  | { readonly kind: 'notes'; readonly sheet: Sheet; readonly date: string };

/** The show on a screen, the presenter's own window beside it, the talk as a page to read, or something for the printer. */
export type View =
  | { readonly kind: 'show' }
  | { readonly kind: 'read' }
  | { readonly kind: 'speaker' }
  | { readonly kind: 'paper'; readonly form: PaperForm };

const sheetOf = (asked: URLSearchParams): Sheet =>
  sheets.find((sheet) => sheet === asked.get('paper')) ?? 'a4';

const perPageOf = (asked: URLSearchParams): PerPage =>
  perPageChoices.find((choice) => String(choice) === asked.get('per-page')) ?? 3;

/**
 * Reads the view from an address's query: `?view=paper` (or reveal's own `?view=print`, `?print-pdf`), with `&steps=1`
 * for a page a step; `?view=handout`, with `&per-page=1` for a page a slide, or 2, 4 or 6; `?view=notes`. The last two stand on
 * `&paper=a4` or `letter` and show `&date=` in their foot. `?view=speaker` is the presenter's window. `?view=read` is the page
 * to read and `?view=show` the show; anything else is the `usual` one of these two.
 */
export function readView(query: string, usual: 'show' | 'read' = 'show'): View {
  const asked = new URLSearchParams(query);
  const view = asked.has('print-pdf') ? 'paper' : asked.get('view');
  const onSheet = { sheet: sheetOf(asked), date: asked.get('date') ?? '' };
  switch (view) {
    case 'paper':
    case 'print':
      return { kind: 'paper', form: { kind: 'slides', everyStep: asked.get('steps') === '1' } };
    case 'handout':
      return {
        kind: 'paper',
        form: { kind: 'handout', perPage: perPageOf(asked), ...onSheet },
      };
    case 'notes':
      return { kind: 'paper', form: { kind: 'notes', ...onSheet } };
    case 'speaker':
      return { kind: 'speaker' };
    case 'show':
    case 'read':
      return { kind: view };
    default:
      return { kind: usual };
  }
}
