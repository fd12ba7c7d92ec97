/** A decision's hands in the presenter's window, with buttons to count them there. */
import { element } from '../page/element.ts';
import { counts, sumWords } from '../votes/index.ts';
import { type Ask, button } from './ask.ts';
import type { ShowState } from './messages.ts';

interface Decision {
  readonly name: string;
  readonly options: readonly string[];
}

function decisionOf(slide: Element): Decision | null {
  const decision = slide.querySelector<HTMLElement>('[data-decision]');
  const name = decision?.dataset['decision'];
  if (!decision || name === undefined) return null;
  const options = [...decision.querySelectorAll('[data-option] .option-name')];
  return { name, options: options.map((option) => option.textContent?.trim() ?? '') };
}

/** Where a number is typed that was counted elsewhere. Enter takes it, and gives the keys back to the slides. */
function numberField(answer: string, take: (number: number) => void): HTMLInputElement {
  const field = element('input', {
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: '3',
    placeholder: 'No.',
    'aria-label': `Number of hands for ${answer}`,
  });
  field.addEventListener('change', () => {
    if (/^\d+$/.test(field.value)) take(Number(field.value));
    field.value = '';
    field.blur();
  });
  return field;
}

function rows({ name, options }: Decision, ask: Ask): { list: HTMLElement; hands: HTMLElement[] } {
  const hands = options.map(() => element('b', {}, '0'));
  const items = options.map((words, index) => {
    const count = () => ask({ kind: 'count', decision: name, option: index + 1 });
    const add = button('+1', count, `+1 for ${words}`);
    const type = (number: number) =>
      ask({ kind: 'count-to', decision: name, option: index + 1, hands: number });
    const answer = element('span', {}, `${index + 1}. ${words}`);
    return element('li', {}, add, answer, numberField(words, type), hands[index] ?? '');
  });
  return { list: element('ol', {}, ...items), hands };
}

/** The board of whichever slide is shown; empty where there is nothing to decide. It is built anew only for another slide. */
export function decisionBoard(ask: Ask) {
  const board = element('div', { class: 'decision-board' });
  let shown: { readonly id: string; readonly decision: Element | null } = { id: '', decision: null };
  let decision: Decision | null = null;
  let hands: HTMLElement[] = [];
  const sum = element('span', { class: 'hands-sum' });
  const build = (slide: Element): void => {
    decision = decisionOf(slide);
    if (!decision) {
      board.replaceChildren();
      return;
    }
    const { name } = decision;
    const built = rows(decision, ask);
    hands = built.hands;
    const back = button('Take one back', () => ask({ kind: 'take-back', decision: name }));
    const clear = button('Clear', () => ask({ kind: 'clear', decision: name }), 'Clear all hands');
    board.replaceChildren(built.list, back, ' ', clear, ' ', sum);
  };
  return {
    board,
    draw(slide: Element, { votes }: ShowState): void {
      const { id, decision: before } = shown;
      shown = { id: slide.id, decision: slide.querySelector('[data-decision]') };
      if (shown.id !== id || shown.decision !== before) build(slide);
      if (!decision) return;
      const now = counts(votes, decision.name, hands.length);
      sum.textContent = sumWords(now);
      now.forEach((count, index) => {
        const cell = hands[index];
        if (cell) cell.textContent = String(count);
      });
    },
  };
}
