/** A deck for the public: the slides without what the speaker says. */
import type { Plugin, Rolldown } from 'vite';
import { changePages } from './built-pages.ts';

/** Speaker notes of a slide, whole: nothing inside them is an `aside` of its own. */
const notes = /\s*<aside class="notes">[\s\S]*?<\/aside>/g;

/** The page without any slide's speaker notes. */
export const withoutNotes = (html: string): string => html.replaceAll(notes, '');

/** Names of the files that the notes of a page show. */
const shownInNotes = (html: string): string[] =>
  (html.match(notes) ?? [])
    .flatMap((aside) => [...aside.matchAll(/\ssrc="(?:\.\/)?([^"]*)"/g)])
    .map(([, name = '']) => name);

const textOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string => {
  if (file.type === 'chunk') return file.code;
  return /\.(?:html|css|js)$/.test(file.fileName) ? Buffer.from(file.source).toString('utf8') : '';
};

/** Takes the notes out of every page, and the pictures out of the site that nothing else shows. */
function leaveOut(bundle: Rolldown.OutputBundle): void {
  const pictures = new Set<string>();
  changePages(bundle, (page) => {
    for (const name of shownInNotes(page)) pictures.add(name);
    return withoutNotes(page);
  });
  const texts = Object.values(bundle).map(textOf);
  for (const name of pictures) {
    if (!texts.some((text) => text.includes(name))) delete bundle[name];
  }
}

/** Takes the notes out of the page once the slides stand in it. */
export function leaveOutNotes(): Plugin {
  return {
    name: 'crisis-diplomacy:leave-out-notes',
    generateBundle: { order: 'post', handler: (_options, bundle) => leaveOut(bundle) },
  };
}
