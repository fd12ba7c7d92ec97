import { element } from '../page/element.ts';

/** Only a box that does scroll is a stop for the keyboard, and says that there is more to see. */
const observer = (): ResizeObserver =>
  new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const box = target.closest<HTMLElement>('.scroll-box');
      if (!box) continue;
      const scrolls = box.scrollWidth > box.clientWidth + 1;
      box.toggleAttribute('data-scrolls', scrolls);
      if (scrolls) box.setAttribute('tabindex', '0');
      else box.removeAttribute('tabindex');
    }
  });

let sizes: ResizeObserver | undefined;

/**
 * Puts what may be wider than the column into a box that scrolls sideways, in its place. `label` names the box for
 * those who reach it by the keyboard.
 */
export function scrollBox(wide: HTMLElement, label: string): HTMLElement {
  const box = element('div', {
    class: 'scroll-box',
    role: 'group',
    'aria-label': `${label}, scrolls sideways`,
  });
  wide.replaceWith(box);
  box.append(wide);
  sizes ??= observer();
  sizes.observe(box);
  sizes.observe(wide);
  return box;
}
