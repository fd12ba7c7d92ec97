import { element } from './element.ts';

/**
 * A button on a slide. A click leaves the keyboard's focus where it was, so that the keys go on turning slides;
 * for those who reach it by Tab, Enter and Space press it and turn nothing. A key held down presses once.
 */
export function quietButton(
  attributes: Readonly<Record<string, string>>,
  press: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = element('button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.stopPropagation();
    if (event.repeat) event.preventDefault();
  });
  button.addEventListener('click', press);
  return button;
}
