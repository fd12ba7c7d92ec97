/** The page to read on paper: a chart that is not drawn is there in words, with its table. */

/** Unfolds the words of what is not drawn while the page prints; to be called after what draws for the printer. */
export function printInWords(root: ParentNode): void {
  let unfolded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    const folds = root.querySelectorAll<HTMLDetailsElement>('.chart:not([data-drawn]) .in-words:not([open])');
    unfolded = [...unfolded, ...folds];
    for (const fold of folds) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of unfolded) fold.open = false;
    unfolded = [];
  });
}
