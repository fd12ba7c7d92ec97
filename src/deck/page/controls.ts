/** The deck's own controls: they come with the pointer and go again, so that the room sees the slide alone. */
import { element } from './element.ts';
import { quietButton } from './quiet-button.ts';

/** Milliseconds without a movement of the pointer until they go. */
const patience = 3000;

/**
 * Shows the controls while the pointer moves; the next key hides them. A finger does not point: there they come with a tap,
 * not with a swipe, and stand a while at the beginning, to be known.
 */
function comeAndGo(root: HTMLElement): void {
  let going: number | undefined;
  const go = (): void => root.classList.remove('pointed-at');
  const come = (): void => {
    root.classList.add('pointed-at');
    window.clearTimeout(going);
    going = window.setTimeout(go, patience);
  };
  document.addEventListener('pointermove', ({ pointerType }) => {
    if (pointerType !== 'touch') come();
  });
  document.addEventListener('click', ({ detail }) => {
    // A key that presses a button counts no clicks.
    if (detail > 0) come();
  });
  document.addEventListener('keydown', go);
  if (window.matchMedia('(hover: none)').matches) come();
}

function controlsOf(root: HTMLElement): HTMLElement {
  const known = root.querySelector<HTMLElement>('.deck-controls');
  if (known) return known;
  const made = element('div', { class: 'deck-controls' });
  root.append(made);
  comeAndGo(root);
  return made;
}

/** Adds a control over the corner of the slide. A click leaves the keys to the slides. */
export function addControl(root: HTMLElement, label: string, press: () => void): void {
  controlsOf(root).append(quietButton({ class: 'deck-control' }, press, label));
}
