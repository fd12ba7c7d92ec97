import type { Behaviour } from './behaviour.ts';

const keyS = 83;

/** Says in words that the browser held the window back, and offers a click, which browsers allow. */
function explainBlockedWindow(open: () => void): void {
  document.querySelector('.deck-message')?.remove();
  const message = document.createElement('div');
  message.className = 'deck-message';
  message.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent =
    'The browser blocked the speaker window. Allow pop-ups for this page, or open the window with the button.';
  const button = (label: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', () => {
      message.remove();
      act();
    });
    return made;
  };
  message.append(
    words,
    button('Open the speaker window', open),
    button('Close', () => {}),
  );
  document.body.append(message);
}

/**
 * Opens reveal's speaker window on S. Where the browser blocks it, reveal.js 6.0.2 throws a TypeError before its
 * own alert (plugin/notes, `openSpeakerWindow` writes to the window before it tests it): here it is explained.
 */
export const speakerWindow: Behaviour = ({ reveal }) => {
  const notes = reveal.getPlugin('notes') as { open(): void } | undefined;
  if (!notes) throw new Error('The notes plugin is missing.');
  const open = (): void => {
    try {
      notes.open();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      explainBlockedWindow(open);
    }
  };
  reveal.addKeyBinding({ keyCode: keyS, key: 'S', description: 'Speaker window' }, open);
};
