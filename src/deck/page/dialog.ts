/** A modal dialog of the browser's own over the page: it takes the keyboard while it is open, and gives it back. */
import { element } from './element.ts';

const open = 'dialog[open]';

/** Whether a dialog has the keyboard. */
export const isDialogOpen = (): boolean => document.querySelector(open) !== null;

/** Closes whatever dialog is open. */
export function closeDialogs(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>(open)) dialog.close();
}

/** A click on what lies behind the dialog has the dialog itself as its target, outside of its box. */
function isBeside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/**
 * Opens a dialog in place of any other. Escape and a click beside it close it; it is gone then, and the focus is where
 * it was before. No key pressed in it reaches the slides; one that comes between the end of the dialog and its leave of
 * the page is theirs again, though browsers still give it to the button that had the focus.
 */
export function openDialog(
  { label, kind }: { readonly label: string; readonly kind: string },
  ...children: readonly (Node | string)[]
): HTMLDialogElement {
  closeDialogs();
  const dialog = element('dialog', { class: `deck-dialog ${kind}`, 'aria-label': label }, ...children);
  dialog.addEventListener('keydown', (event) => {
    if (dialog.open) event.stopPropagation();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && isBeside(dialog, event)) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A dialog's button: it closes the dialog, then acts. */
export function dialogButton(
  label: string,
  act: () => void = () => {},
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const button = element('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', () => {
    button.closest('dialog')?.close();
    act();
  });
  return button;
}
