/** A talk that is difficult to print: what this project's own talk has none of. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from '../testing/own-talk.testing.ts';

/** Unicode gives this code to no character, so no machine has a shape for it. */
export const noShape = '\u0378';

const head = `---
act: "Difficult"
ground: paper
day: before
---
`;

const slides = `
# Many scripts stand on one slide {#scripts}

Greek Ελληνικά, Cyrillic Никита Хрущёв, Hebrew שלום עולם, Japanese 日本語のテキスト, emoji 🚀 🇨🇺, symbols ½ © …,
Zoë’s “quoted” ‘words’, and :foreign[el bloqueo]{lang=es} in a sentence that is long enough to break into several lines.

# A table has cells without words and cells that are missing {#tables}

| Side | 1961 | 1962 | 1963 |
| --- | ---: | :---: | --- |
| Here | 1 | | 3 |
| There | | 2 |
| Both | | | |
| | no head | | **bold** [link](#lists) |

# Lists stand in lists, with code and links {#lists}

1. First
   - inner one
   - inner two
     1. deep one
     2. deep two
2. Second with \`code of one line\` and *emphasis*
3. A link over two lines because [the words of the link are so many that they do not fit into one line of this slide](https://example.org/a/long/address) and go on

- [ ] open task
- [x] done task

# Code keeps its lines {#code}

\`\`\`ts
const answer = 42;
  // indented
\`\`\`

The [lists](#lists) are on another slide, and so is [what only the long talk has](https://example.org/).

# Photographs of every kind stand here {#photographs}

![A red that lets through](photos/alpha.png)

![Four inks](photos/inks.jpg)

# Only the long talk has this slide {#long-only cut=40}

It links to [the code](#code), and [to itself](#long-only).

# An empty slide has no words below its headline {#empty}

# One picture is all of this slide {#picture}

![Four inks once more](photos/inks.jpg)
`;

const missing = `
# A sign that no typeface has is told {#missing}

Before ${noShape} after.
`;

/** Half-transparent red, 4 x 4. */
const alpha =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAYAAACp8Z5+AAAAFUlEQVQI12P8z8BQz4AEmBjQAGEBAGPRAYYLD8ztAAAAAElFTkSuQmCC';

/** Cyan to yellow in four inks, 24 x 16. */
const inks =
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAFAgAEAAYBAEiAAIRAQMRAQQiAP/EABcAAQEBAQAAAAAAAAAAAAAAAAAEBgf/xAAWEAEBAQAAAAAAAAAAAAAAAAAAE2H/xAAVAQEBAAAAAAAAAAAAAAAAAAAABf/EABYRAAMAAAAAAAAAAAAAAAAAAAAVYf/aAA4EAQACEQMRBAAAPwDMW0tqCxZYQwvuqdOAX20QWBDA6oAf/9k=';

/** Puts a talk of these slides in the place of a copy's own. */
export async function writeSlides(folder: string, text: string): Promise<void> {
  for (const file of await readdir(join(folder, 'slides')))
    if (file.endsWith('.md')) await rm(join(folder, 'slides', file));
  await writeFile(join(folder, 'slides', '01-difficult.md'), `${head}${text}`);
}

/** A copy of the project with this talk; gives back the folder. */
export async function difficultProject(): Promise<string> {
  const folder = await copyProject();
  await mkdir(join(folder, 'assets/photos'), { recursive: true });
  await writeFile(join(folder, 'assets/photos/alpha.png'), Buffer.from(alpha, 'base64'));
  await writeFile(join(folder, 'assets/photos/inks.jpg'), Buffer.from(inks, 'base64'));
  await writeSlides(folder, slides);
  return folder;
}

/** The same without the slide of many scripts: every machine has a shape for all of its signs. */
export const withKnownSigns = (folder: string): Promise<void> =>
  writeSlides(folder, slides.slice(slides.indexOf('# A table has')));

/** The same with a slide that shows a box. */
export const withMissingSign = (folder: string): Promise<void> => writeSlides(folder, `${slides}${missing}`);

/** A talk of so many slides, each with a table, a list and a link. */
export const longTalk = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `
# Slide ${index + 1} holds a table {#slide-${index + 1}}

| Side | Count |
| --- | ---: |
| Here | |
| There | [first](#slide-1) |
`,
  ).join('');
