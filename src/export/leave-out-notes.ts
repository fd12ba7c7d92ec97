/** A deck for the public: the slides without what the speaker says. */
import type { Plugin } from 'vite';
import { changePages } from '../compiler/built-pages.ts';

/** Speaker notes of a slide, whole: nothing inside them is an `aside` of its own. */
const notes = /\s*<aside class="notes">[\s\S]*?<\/aside>/g;

/** The page without any slide's speaker notes. */
export const withoutNotes = (html: string): string => html.replaceAll(notes, '');

/** Takes the notes out of the page once the slides stand in it. */
export function leaveOutNotes(): Plugin {
  return {
    name: 'crisis-diplomacy:leave-out-notes',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => changePages(bundle, withoutNotes),
    },
  };
}
