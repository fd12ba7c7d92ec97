import { element } from '../page/element.ts';
import { lossWords, onLoss } from '../session/storage-loss.ts';
import type { Behaviour } from './behaviour.ts';

/** How long the words stand over the slide, in milliseconds. */
const patience = 15_000;

/** Tells the presenter once, over the corner of the slide, that hands and clock cannot be kept; the notes' window says so too. */
export const tellLoss: Behaviour = ({ root }) => {
  onLoss(() => {
    const notice = element('p', { class: 'deck-notice', role: 'alert' }, lossWords);
    root.append(notice);
    window.setTimeout(() => notice.remove(), patience);
  });
};
