/** An address that asks for a slide that the talk does not have: said once, over the first slide. */
import type { RevealApi } from 'reveal.js';
import { announce } from '../page/announce.ts';
import { element } from '../page/element.ts';

/** Says so until another slide is shown. */
export function tellUnknownSlide(reveal: RevealApi, root: HTMLElement, id: string): void {
  const words = `This talk has no slide “${id}”. It begins here.`;
  const note = element('p', { class: 'unknown-slide' }, words);
  root.append(note);
  announce(root, words);
  const away = (): void => {
    note.remove();
    reveal.off('slidechanged', away);
  };
  reveal.on('slidechanged', away);
}
