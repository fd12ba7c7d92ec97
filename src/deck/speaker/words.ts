/** What is said in words where a window or a screen cannot be had by a key. */
import { dialogButton, openDialog } from '../page/dialog.ts';
import { element } from '../page/element.ts';

interface Words {
  readonly title: string;
  readonly text: readonly (Node | string)[];
  readonly buttons: readonly HTMLButtonElement[];
}

const clickerKeys = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft'];

/** Says it over the slides. The first button has the focus; a clicker, which presses none, sends the words away. */
function say({ title, text, buttons }: Words): void {
  const paragraphs = text.map((part) => (typeof part === 'string' ? element('p', {}, part) : part));
  const dialog = openDialog(
    { label: title, kind: 'words' },
    element('header', {}, element('h2', {}, title)),
    element(
      'div',
      { class: 'words-text', role: 'region', 'aria-label': title, tabindex: '0' },
      ...paragraphs,
    ),
    element('footer', {}, ...buttons),
  );
  dialog.addEventListener('keydown', ({ key }) => {
    if (clickerKeys.includes(key)) dialog.close();
  });
  buttons[0]?.focus();
}

/** The browser held the notes' window back. A click is a wish it grants. */
export const sayBlocked = (open: () => void): void =>
  say({
    title: 'The speaker window was blocked',
    text: [
      'The browser blocked the speaker window. Open it with the button, or allow pop-ups for this page and press S again.',
    ],
    buttons: [dialogButton('Open the speaker window', open), dialogButton('Close')],
  });

/** The page has no address that a second window could be opened at: it stands in a frame as text, or came out of memory. */
export const sayNoAddress = (): void =>
  say({
    title: 'No speaker window from here',
    text: [
      'The deck was opened inside another page or program, and has no address at which its notes could be opened. Save its file and open that for the speaker view.',
    ],
    buttons: [dialogButton('Close')],
  });

/** The slides fill a screen that may be the projector: notes that open now would be over them. */
export const sayNotesHere = (screensAreKnown: boolean, useScreens: () => void, openHere: () => void): void =>
  say({
    title: 'Is this the projector?',
    text: [
      'The slides fill this screen. If it is the projector, the class would see the notes that open on it. To keep them to yourself, leave full screen (Esc) and open them on your own screen first.',
    ],
    buttons: [
      ...(screensAreKnown ? [dialogButton('Use two screens', useScreens)] : []),
      dialogButton('Close'),
      dialogButton('Open the notes here', openHere),
    ],
  });

/** Everything is found, but the browser wants a click before it changes screens. */
export const sayClick = (goOn: () => void): void =>
  say({
    title: 'Two screens',
    text: ['The browser changes screens only on a click.'],
    buttons: [dialogButton('Change the screens now', goOn), dialogButton('Close')],
  });

/** Why two screens cannot be had by a key. */
export const reasons = {
  unknown: 'This browser does not let a page choose its screen (Chrome and Edge do). By hand:',
  refused: 'The browser was not allowed to tell the deck about the screens. Allow it, or do it by hand:',
  one: 'The browser sees one screen only. Connect the projector and extend the desktop to it; then press W again, or do it by hand:',
} as const;
export type Reason = keyof typeof reasons;

const byHand = [
  'Extend the desktop to the projector; do not mirror it. On Windows: the Windows key with P, then Extend. On a Mac: System Settings, Displays.',
  'Open the notes with S.',
  'Drag the window with the slides to the projector, and press F there for full screen.',
  'Keep the speaker window on your own screen. Keys and clicker work from either.',
];

/** How to put slides and notes on their screens by hand. `openNotes` is null in the notes' own window. */
export function sayByHand(reason: Reason, openNotes: (() => void) | null): void {
  const steps = byHand.filter((step) => openNotes !== null || !step.startsWith('Open'));
  const open = openNotes ? [dialogButton('Open the speaker window', openNotes)] : [];
  say({
    title: 'Slides there, notes here',
    text: [reasons[reason], element('ol', {}, ...steps.map((step) => element('li', {}, step)))],
    buttons: [dialogButton('Close'), ...open],
  });
}
