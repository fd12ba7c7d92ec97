import { element } from '../page/element.ts';

/** What is seen of a part of an option: its title for screen readers is seen here too, and written anew. */
function words(option: Element, part: string): string {
  const found = option.querySelector(`.option-${part}`);
  found?.querySelector('.visually-hidden')?.remove();
  return found?.textContent?.trim() ?? '';
}

/** `For: …`, where there is anything to say. */
function reason(option: Element, part: 'for' | 'against'): HTMLElement[] {
  const said = words(option, part);
  const title = part === 'for' ? 'For: ' : 'Against: ';
  return said === '' ? [] : [element('p', {}, element('b', {}, title), said)];
}

/** A decision as a list to weigh: its options with what spoke for and against each, and what was chosen. No votes. */
export function optionList(decision: Element): HTMLElement {
  const options = [...decision.querySelectorAll('li[data-option]')].map((option) =>
    element(
      'li',
      {},
      element('p', { class: 'option' }, words(option, 'name')),
      ...reason(option, 'for'),
      ...reason(option, 'against'),
    ),
  );
  const before = [...decision.querySelectorAll('.decision-question')];
  const after = [...decision.querySelectorAll('.decision-chosen')];
  return element('div', { class: 'options' }, ...before, element('ol', {}, ...options), ...after);
}
