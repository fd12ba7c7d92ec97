/** The files in `slides/`: those that are slides, and what is to be said of the others. Nothing in there stops the rest. */
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorAt, type Message, type SourcePoint, warningAt } from '../messages/message.ts';
import type { SlideFile } from '../model.ts';
import { decodeText } from './decode.ts';

/** What a folder of slides gave. */
export interface SlideFolder {
  /** In the order of their names, which is the order of the talk. */
  readonly files: readonly SlideFile[];
  readonly messages: readonly Message[];
}

const at = (file: string): SourcePoint => ({ file, line: 1, column: 1 });

/** Why the system does not give a file, in words that do not need its manual. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'it is a link that leads nowhere',
    ELOOP: 'it is a link that leads back to itself',
    EACCES: 'you have no permission to read it',
    EPERM: 'you have no permission to read it',
    ENAMETOOLONG: 'its name is too long',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

function unreadable(file: string, why: string): Message {
  const hint = 'Mend it, or take it out of slides/.';
  return errorAt(at(file), 'file-unreadable', `This file cannot be read: ${why}.`, hint);
}

/** Reading one of the others may never come to an end. */
function kindFault(stats: Stats): string | null {
  if (stats.isFile()) return null;
  return stats.isDirectory() ? 'it is a folder' : 'it is no ordinary file';
}

function readSlides(root: string, name: string): SlideFile | Message {
  const file = `slides/${name}`;
  try {
    const path = join(root, 'slides', name);
    const fault = kindFault(statSync(path));
    return fault ? unreadable(file, fault) : { path: file, ...decodeText(readFileSync(path)) };
  } catch (error) {
    return unreadable(file, reasonOf(error));
  }
}

/** What editors and systems put beside a file: `.#01-a.md`, `01-a.md~`, `#01-a.md#`, `4913`, `Thumbs.db`. */
const isCompanion = (name: string): boolean => /^[.#~]|[~#]$|\.(?:bak|orig|rej|tmp|sw[a-z])$/i.test(name);

/** `07.MD`, `07.markdown`, `07.md.txt`: meant to be slides. */
const looksLikeSlides = (name: string): boolean => /\.(?:md|markdown|mdown|mkdn?|mdx)(?:\.txt)?$/i.test(name);

function notRead(file: string, why: string, hint: string): Message {
  return warningAt(at(file), 'file-not-read', `This file is not read: ${why}.`, hint);
}

function misnamed(name: string): Message {
  const stem = name.replace(/(?:\.(?:md|markdown|mdown|mkdn?|mdx|txt))+$/i, '');
  const ending = name.slice(stem.length);
  return notRead(`slides/${name}`, `its name ends in "${ending}"`, `Call it "${stem}.md".`);
}

/** Slides in a folder of `slides/`; what cannot be listed is none. */
function inFolder(root: string, folder: string): Message[] {
  try {
    const names = readdirSync(join(root, 'slides', folder), { encoding: 'utf8' });
    return names
      .filter((name) => looksLikeSlides(name) && !isCompanion(name))
      .sort()
      .map((name) =>
        notRead(
          `slides/${folder}/${name}`,
          'it stands in a folder of slides/',
          'Move it into slides/ itself.',
        ),
      );
  } catch {
    return [];
  }
}

function isFolder(root: string, name: string): boolean {
  return statSync(join(root, 'slides', name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What is to be said of a name that is not of a file of slides: mostly nothing. */
function others(root: string, name: string): Message[] {
  if (isFolder(root, name)) return inFolder(root, name);
  return looksLikeSlides(name) ? [misnamed(name)] : [];
}

/** Names as bytes are not all text: a disk may have been written by another system. */
function readNames(folder: string): {
  readonly names: readonly string[];
  readonly messages: readonly Message[];
} {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const names: string[] = [];
  const messages: Message[] = [];
  for (const bytes of readdirSync(folder, { encoding: 'buffer' })) {
    try {
      names.push(decoder.decode(bytes));
    } catch {
      const file = `slides/${bytes.toString('utf8')}`;
      messages.push(unreadable(file, 'its name is not UTF-8. Give it a new one'));
    }
  }
  return { names: names.sort(), messages };
}

const isMessage = (read: SlideFile | Message): read is Message => 'rule' in read;

/** Reads the slides of the project in `root`. A missing folder is an empty one. */
export function readSlideFolder(root: string): SlideFolder {
  try {
    const { names, messages } = readNames(join(root, 'slides'));
    const own = names.filter((name) => !isCompanion(name));
    const read = own.filter((name) => name.endsWith('.md')).map((name) => readSlides(root, name));
    const said = own.filter((name) => !name.endsWith('.md')).flatMap((name) => others(root, name));
    const files = read.filter((one): one is SlideFile => !isMessage(one));
    return { files, messages: [...messages, ...read.filter(isMessage), ...said] };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { files: [], messages: [] };
    return { files: [], messages: [unreadable('slides/', reasonOf(error))] };
  }
}
