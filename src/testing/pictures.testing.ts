/** A talk that shows pictures of every shape in every layout, in a copy of the project, and how they stand in its pages. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { png, svg, turned } from '../compiler/pictures/pictures.testing.ts';
import { sharedBrowser } from './e2e.ts';
import { copyProject } from './own-talk.testing.ts';

/** A JPEG of any size, as a browser writes it. */
async function jpegFromCanvas(width: number, height: number): Promise<Buffer> {
  const page = await (await sharedBrowser()).newPage();
  try {
    const address = await page.evaluate(
      ([across, down]) => {
        const canvas = document.createElement('canvas');
        canvas.width = across;
        canvas.height = down;
        canvas.getContext('2d')?.fillRect(0, 0, across / 2, down / 2);
        return canvas.toDataURL('image/jpeg', 0.3);
      },
      [width, height] as const,
    );
    return Buffer.from(address.split(',')[1] ?? '', 'base64');
  } finally {
    await page.close();
  }
}

/** The pictures by their paths in `assets/`. All but `tiny.png` have pixels enough for a projector. */
async function files(): Promise<Record<string, Uint8Array>> {
  return {
    'p/large.png': png(4000, 3000),
    'p/hd.png': png(1920, 1080),
    'p/portrait.png': png(1200, 1700),
    'p/panorama.png': png(2272, 860),
    'p/banner.png': png(1920, 200),
    'p/tower.png': png(500, 3000),
    'p/glass.png': png(1600, 1000, { alpha: true }),
    'p/tiny.png': png(200, 100),
    'p/turned.JPG': turned(await jpegFromCanvas(1600, 1200), 6),
    'p/PLAN.SVG': svg('viewBox="0 0 40 30"', '<rect width="40" height="30" fill="#a33"/>'),
    'p/for-me-only.png': png(640, 480),
    'p/two words.png': png(1600, 900),
    "p/Ko\u0308ln #1?&'100%.png": png(1600, 900),
  };
}

const notes = ':::notes\nSay what it shows.\n:::\n';

/** Slides by their ids: the layout, and what stands on them. */
const slides: Readonly<Record<string, readonly [layout: string, body: string]>> = {
  title: ['title', '![A](p/large.png)'],
  opener: ['opener', ':::lead\nA line to begin with.\n:::\n\n![A](p/hd.png)'],
  large: ['evidence', '![A](p/large.png)'],
  hd: ['evidence', '![A](p/hd.png)'],
  portrait: ['evidence', '![A](p/portrait.png)'],
  panorama: ['evidence', '![A](p/panorama.png)'],
  banner: ['evidence', '![A](p/banner.png)'],
  tower: ['evidence', '![A](p/tower.png)'],
  glass: ['evidence', '![A](p/glass.png)'],
  turned: ['evidence', '![A](p/turned.JPG)'],
  plan: ['evidence', '![A](p/PLAN.SVG)'],
  tiny: ['evidence', '![A](p/tiny.png)'],
  share: ['evidence', '![A](p/hd.png){width=40%}'],
  caption: [
    'evidence',
    '![A](p/large.png "What it shows, in a line"){credit="Ann Baker"}\n\nWords [@fas2023].',
  ],
  words: ['evidence', 'Before it.\n\n![A](p/hd.png)\nand a line right below.\n\n- One\n- Two'],
  beside: ['evidence', '![A](p/hd.png)\n\n:::aside\nWords beside it.\n:::'],
  aside: ['evidence', 'Words.\n\n:::aside\n![A](p/portrait.png "Below")\n\nWords.\n:::'],
  lead: ['evidence', ':::lead\nWords.\n\n![A](p/hd.png)\n:::'],
  two: ['evidence', '![A](p/large.png "One")\n\n![B](p/portrait.png "Two")'],
  six: ['evidence', `![A](p/large.png)\n![B](p/portrait.png)\n`.repeat(3)],
  step: ['evidence', '![A](p/large.png)\n\n:::step\n![B](p/portrait.png)\n:::'],
  'step-words': ['evidence', 'Words.\n\n:::step\n![B](p/portrait.png)\n\nMore words.\n:::'],
  table: [
    'evidence',
    '| Who | What |\n| --- | --- |\n| ![A](p/large.png) | Words that go on for a while |\n| ![B](p/tower.png) | Words ![C](p/hd.png) |',
  ],
  list: ['evidence', 'Words.\n\n- ![A](p/large.png)\n- Words ![B](p/tower.png)\n- Words'],
  sentence: ['evidence', 'Words before ![A](p/large.png) and after it.\n\n![B](p/hd.png)'],
  quoted: ['evidence', '> ![A](p/large.png)\n>\n> Words.'],
  linked: ['evidence', '[![A](p/large.png)](https://example.org/)'],
  names: ['evidence', "![A](p/two words.png)\n![B](p/two%20words.png)\n![C](<p/K\u00f6ln #1?&'100%.png>)"],
  map: ['map', '![A](p/large.png)\n\nWords.'],
  quotation: ['quotation', '::quotation{#sorensen-odds}\n\n![A](p/large.png)'],
  sources: ['references', '![A](p/large.png)\n\n::references'],
};

/** The ids of the slides. */
export const slideNames = Object.keys(slides);

const slideText = ([id, [layout, body]]: readonly [string, readonly [string, string]]): string =>
  `# It is shown {#${id} layout=${layout}}\n\n${body}\n\n${notes}`;

const inNotes = `# It stands in the notes {#in-notes}

| Here | There |
| --- | --- |
| Words | Words |

:::notes
Say.

![A](p/large.png "In the notes")

![P](p/for-me-only.png)

## Handout

![B](p/tower.png)

Words ![C](p/panorama.png) and words.
:::
`;

/** Writes a file of `assets/`. */
export async function writeAsset(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, 'assets', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/** A copy of the project with a talk of pictures in place of its own. */
export async function pictureTalk(): Promise<string> {
  const folder = await copyProject();
  for (const name of await readdir(join(folder, 'slides'))) await rm(join(folder, 'slides', name));
  for (const [path, bytes] of Object.entries(await files())) await writeAsset(folder, path, bytes);
  const text = [...Object.entries(slides).map(slideText), inNotes].join('\n');
  await writeFile(
    join(folder, 'slides', '01-pictures.md'),
    `---\nact: Pictures\nground: paper\n---\n\n${text}`,
  );
  return folder;
}

/** How a picture stands: CSS pixels of the window, or of the slide where it stands on one. */
export interface Standing {
  readonly file: string;
  readonly slide: string;
  readonly width: number;
  readonly height: number;
  /** Width by height of the file, divided by the same as it is shown: 1 is undistorted. */
  readonly distortion: number;
  /** Whether width and height of the element are those of the file. */
  readonly sized: boolean;
  /** How far it runs over the sides of what it may stand in: the slide's evidence, or else the window's width. */
  readonly over: number;
  /** Width and height of what it may stand in. */
  readonly room: { readonly width: number; readonly height: number };
}

/** Measures every picture in the page, or those of one slide. */
export async function standings(page: Page, within = 'body'): Promise<Standing[]> {
  await page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll<HTMLImageElement>(`${selector} img`)].every(({ complete }) => complete),
    within,
  );
  return page.evaluate((selector) => {
    // The page to read lays out what is near the window, and measures nothing of the rest.
    for (const far of document.querySelectorAll<HTMLElement>('.reading-slide'))
      far.style.contentVisibility = 'visible';
    const round = (length: number): number => Math.round(length * 10) / 10;
    return [...document.querySelectorAll<HTMLImageElement>(`${selector} img`)]
      .filter((image) => image.checkVisibility({ visibilityProperty: true }))
      .map((image) => {
        const frame = image.closest<HTMLElement>('.slide-frame');
        const scale = frame ? frame.getBoundingClientRect().width / 1280 : 1;
        const own = image.getBoundingClientRect();
        const around = (
          frame?.querySelector('.evidence') ?? document.documentElement
        ).getBoundingClientRect();
        const beyond = [around.left - own.left, own.right - around.right];
        const below = frame ? [around.top - own.top, own.bottom - around.bottom] : [];
        return {
          file: image.dataset['file'] ?? '',
          slide: image.closest('section.slide, article')?.id ?? '',
          width: round(own.width / scale),
          height: round(own.height / scale),
          distortion: own.width / own.height / (image.naturalWidth / image.naturalHeight),
          sized:
            image.getAttribute('width') === String(image.naturalWidth) &&
            image.getAttribute('height') === String(image.naturalHeight),
          over: round(Math.max(0, ...beyond, ...below) / scale),
          room: { width: round(around.width / scale), height: round(around.height / scale) },
        };
      });
  }, within);
}
