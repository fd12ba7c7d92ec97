/** Finds the file that an address of a slide means, or says which one it may mean. */
import { closestMatch } from 'leven';

/** An address as editors and browsers write it, `two%20words.png`, with its signs in their own place. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A letter with its accent may be one sign or two: macOS writes names one way, keyboards the other. */
const oneForm = (name: string): string => name.normalize('NFC');

/** The file of `names` that an address means: as it is written, then decoded, then in any Unicode form; null for none. */
export function findAsset(address: string, names: readonly string[]): string | null {
  for (const meant of [address, decoded(address)]) {
    const form = oneForm(meant);
    const found = names.includes(meant) ? meant : names.find((name) => oneForm(name) === form);
    if (found !== undefined) return found;
  }
  return null;
}

/** How a name is written as an address: one with a blank or a bracket stands in angle brackets. */
export const asAddress = (name: string): string => {
  const safe = name.replaceAll(/[<>\n\\]|%(?=[\da-f]{2})/gi, encodeURIComponent);
  return /[\s()]/.test(safe) ? `<${safe}>` : safe;
};

const fileName = (path: string): string => path.split('/').at(-1) ?? path;
const withoutEnding = (path: string): string => path.replace(/\.[^./]*$/, '');
const inSmallLetters = (path: string): string => oneForm(path).toLowerCase();
/** Blanks, hyphens and underscores are mistaken for each other. */
const lettersOf = (path: string): string => inSmallLetters(path).replaceAll(/[\s_-]+|\.[^./]*$/g, '');

/** From the likeliest: the case of letters, the folder, the ending, the signs between words. */
const likenesses: readonly ((path: string) => string)[] = [
  inSmallLetters,
  fileName,
  (path) => inSmallLetters(fileName(path)),
  (path) => inSmallLetters(withoutEnding(path)),
  (path) => inSmallLetters(withoutEnding(fileName(path))),
  (path) => lettersOf(fileName(path)),
];

/** The one file that is like the one asked for in some way; undefined where none is, or several are. */
function likeFile(asked: string, names: readonly string[]): string | undefined {
  for (const likeness of likenesses) {
    const like = names.filter((name) => likeness(name) === likeness(asked));
    if (like.length === 1) return like[0];
  }
  const nameOnly = (path: string): string => inSmallLetters(withoutEnding(fileName(path)));
  const name = nameOnly(asked);
  const close = closestMatch(name, names.map(nameOnly), { maxDistance: Math.ceil(name.length / 3) });
  return names.find((one) => nameOnly(one) === close);
}

/** Ways of writing a path that lead out of `assets/` and back into it. */
const intoAssets = /^(?:\.{0,2}\/)*(?:assets\/)?/;

/** What to do about an address that no file has. */
export function missingHint(address: string, names: readonly string[]): string {
  if (/^(?:[a-z]{2,}:)?\/\/|^(?:data|blob):/i.test(address) && !/^file:/i.test(address)) {
    return 'Download it into the folder "assets", and write its name there.';
  }
  const asked = decoded(address).replaceAll('\\', '/');
  const inside = asked.replace(intoAssets, '');
  const found = findAsset(inside, names);
  if (found !== null) return `Write "${asAddress(found)}": paths start in "assets".`;
  // Folders have no ending, and are no pictures.
  const like = likeFile(
    inside,
    names.filter((name) => fileName(name).includes('.')),
  );
  if (like !== undefined) return `Did you mean "${asAddress(like)}"?`;
  return 'Images are files of the folder "assets"; the path starts there.';
}
