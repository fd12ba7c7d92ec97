/** A decision's hands in the presenter's window, with buttons to count them there. */
import { element } from '../element.ts';
import { counts } from '../votes/index.ts';
import type { ShowState, SpeakerRequest } from './messages.ts';

const button = (label: string, name: string, act: () => void): HTMLElement => {
  const made = element('button', { type: 'button', 'aria-label': name }, label);
  made.addEventListener('click', act);
  return made;
};

/** The board for the decision of `slide`; null where it has none. */
export function decisionBoard(
  slide: Element,
  { votes }: ShowState,
  ask: (request: SpeakerRequest) => void,
): HTMLElement | null {
  const decision = slide.querySelector<HTMLElement>('[data-decision]');
  const name = decision?.dataset['decision'];
  if (!decision || name === undefined) return null;
  const options = [...decision.querySelectorAll('[data-option]')];
  const hands = counts(votes, name, options.length);
  const rows = options.map((option, index) => {
    const words = option.querySelector('.option-name')?.textContent?.trim() ?? '';
    const add = button('+1', `Count a hand for ${words}`, () =>
      ask({ kind: 'count', decision: name, option: index + 1 }),
    );
    return element('li', {}, add, element('span', {}, words), element('b', {}, String(hands[index] ?? 0)));
  });
  return element(
    'div',
    { class: 'decision-board' },
    element('ol', {}, ...rows),
    button('Take one back', 'Take the last hand back', () => ask({ kind: 'take-back', decision: name })),
    button('Clear', 'Clear all hands', () => ask({ kind: 'clear', decision: name })),
  );
}
