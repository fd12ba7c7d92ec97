/** A card at the window's foot: which parts of the talk did not come, and the way to try again. It covers no slide's middle. */
import { element } from '../page/element.ts';

const lost = new Set<string>();

/** `the charts and the menu` */
const listed = (): string => [...lost].join(', ').replace(/, ([^,]*)$/, ' and $1');

/** Set here and not in a style sheet, which may be what is lost. */
const look: Readonly<Record<string, string>> = {
  position: 'fixed',
  zIndex: '1000',
  left: '50%',
  bottom: '24px',
  transform: 'translateX(-50%)',
  boxSizing: 'border-box',
  width: 'min(640px, calc(100vw - 32px))',
  padding: '16px 20px',
  border: '2px solid #1b1b1a',
  background: '#fffdf7',
  color: '#1b1b1a',
  font: '400 18px/1.4 sans-serif',
};

const buttonLook: Readonly<Record<string, string>> = {
  minHeight: '44px',
  marginTop: '12px',
  padding: '4px 20px',
  border: '2px solid #1b1b1a',
  background: 'transparent',
  color: 'inherit',
  font: '600 18px/1.2 sans-serif',
};

function reloadButton(): HTMLElement {
  const button = element('button', { type: 'button' }, 'Reload');
  Object.assign(button.style, buttonLook);
  button.addEventListener('click', () => window.location.reload());
  return button;
}

function makeCard(): { readonly card: HTMLElement; readonly words: HTMLElement } {
  const words = element('p');
  words.style.margin = '0';
  const card = element('div', { class: 'lost-card', role: 'alert' }, words, reloadButton());
  Object.assign(card.style, look);
  return { card, words };
}

let made: ReturnType<typeof makeCard> | undefined;

function write(): void {
  made ??= makeCard();
  made.words.textContent = `The network did not bring ${listed()}. What is here goes on.`;
  if (!made.card.isConnected) document.body.append(made.card);
}

/** Says that `what` did not come: `the charts`. One card says all of it. */
export function tellLost(what: string): void {
  lost.add(what);
  write();
}

/** Takes back that `what` did not come: it is here now. */
export function tellFound(what: string): void {
  if (!lost.delete(what)) return;
  if (lost.size === 0) made?.card.remove();
  else write();
}
