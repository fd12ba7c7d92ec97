import { isDialogOpen } from '../page/dialog.ts';
import { isFullScreen } from '../page/full-screen.ts';
import type { Behaviour, Stage } from './behaviour.ts';

/** What a click is for itself: it does that, and does not go on. */
const controls =
  'a, button, input, select, textarea, summary, label, dialog, audio, video, [role="button"], .decision';

/** How near to one a click is meant for it, and how far a hand may slip while it presses, in CSS pixels. */
const nearby = 8;
const slip = 6;

/** How long a second click is waited for, which makes two of one, in milliseconds. */
const secondClickWithin = 250;

/** A click so soon after the window has come forward is what brought it, in milliseconds. */
const broughtForwardWithin = 300;

/** Whether something that is clicked for itself lies at the place, or so near that it was meant. */
function isAtControl({ clientX, clientY }: MouseEvent): boolean {
  const steps = [-nearby, 0, nearby];
  return steps.some((dx) =>
    steps.some((dy) => document.elementFromPoint(clientX + dx, clientY + dy)?.closest(controls)),
  );
}

/** Knows of the press that a click ends: where it began, when, and whether it was one finger alone. */
class Press {
  #from = { x: 0, y: 0 };
  #fingers = 0;
  #wasAlone = true;
  #isNew = false;
  #forward = Number.NEGATIVE_INFINITY;

  constructor(root: HTMLElement) {
    window.addEventListener('focus', ({ timeStamp }) => {
      this.#forward = timeStamp;
    });
    root.addEventListener('pointerdown', (event) => this.#begin(event), { capture: true });
    for (const end of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(end, () => {
        this.#fingers = Math.max(0, this.#fingers - 1);
      });
  }

  #begin({ clientX: x, clientY: y, timeStamp }: PointerEvent): void {
    this.#wasAlone = this.#fingers === 0;
    this.#fingers += 1;
    this.#from = { x, y };
    this.#isNew = timeStamp - this.#forward < broughtForwardWithin;
  }

  /** Whether the click is no more than that: nothing was dragged, pinched or selected, and the window was there before. */
  isPlain({ clientX, clientY }: MouseEvent): boolean {
    const isStill = Math.hypot(clientX - this.#from.x, clientY - this.#from.y) <= slip;
    return isStill && this.#wasAlone && !this.#isNew && (document.getSelection()?.isCollapsed ?? true);
  }
}

/** Whether the show is at a slide, with nothing over it. */
const isShowing = ({ reveal, root }: Stage): boolean =>
  isFullScreen() &&
  !reveal.isOverview() &&
  !reveal.isPaused() &&
  !isDialogOpen() &&
  root.querySelector('.jump-to-slide') === null;

/** In full screen a click or a tap on the slide goes on, as presenters are used to; two at once do nothing. */
export const clickOn: Behaviour = (stage) => {
  const { reveal, root } = stage;
  const press = new Press(root);
  let waiting: number | undefined;
  const hear = (event: MouseEvent): void => {
    window.clearTimeout(waiting);
    const hasKey = event.ctrlKey || event.shiftKey || event.altKey || event.metaKey;
    if (event.detail !== 1 || hasKey || !isShowing(stage)) return;
    if (!press.isPlain(event) || isAtControl(event)) return;
    waiting = window.setTimeout(() => {
      if (isShowing(stage) && !event.defaultPrevented) reveal.next();
    }, secondClickWithin);
  };
  // Before anybody else: the black screen and all slides at a glance end with the click.
  root.addEventListener('click', hear, { capture: true });
};
