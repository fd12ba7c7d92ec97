/** A tool at work: its packages, its talks and its built sites, each made when it is first asked for. */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedTalk } from './generated-talk.ts';
import { runProgram } from './run-program.ts';
import { installedPackages } from './scratch.ts';
import { type Served, serveFolder } from './serve-folder.ts';
import type { Command, Place, Tool } from './tools/tool.ts';

/** The longest that a command may take, in milliseconds: a talk of 1,000 slides takes some tools minutes. */
const commandMilliseconds = 900_000;

/** Slides of the talk that is built, weighed and printed; longer ones are only walked through. */
export const usualSlides = 30;

/** Runs a tool's command in its talk's folder, without npm in between; gives back the wall time in milliseconds. */
export const runCommandOf = (place: Place, { script, args, env = {} }: Command): Promise<number> =>
  runProgram({
    file: process.execPath,
    args: [script, ...args],
    folder: place.talk,
    env,
    milliseconds: commandMilliseconds,
  });

/** One of the tools that are compared, with its packages and its talks in folders of its own. */
export class Contestant {
  readonly tool: Tool;
  readonly #scratch: string;
  readonly #root: string;
  readonly #made: string[] = [];
  readonly #places = new Map<number, Promise<Place>>();
  readonly #sites = new Map<number, Promise<Served>>();

  /** `root` is the project's folder. */
  constructor(tool: Tool, scratch: string, root: string) {
    this.tool = tool;
    this.#scratch = scratch;
    this.#root = root;
  }

  /** The talk of so many slides, written. Throws where the tool cannot be installed. */
  place(slides = usualSlides): Promise<Place> {
    const place = this.#places.get(slides) ?? this.#write(slides);
    this.#places.set(slides, place);
    return place;
  }

  /** Builds the usual talk from nothing; gives back the wall time in milliseconds. Throws where the tool builds nothing. */
  async buildAnew(): Promise<number> {
    const { build } = this.tool;
    if (!build) throw new Error('it builds nothing');
    const place = await this.place();
    await rm(join(place.talk, build.makes), { recursive: true, force: true });
    return runCommandOf(place, build.command(place));
  }

  /** The built site of so many slides, served. Throws where it cannot be built. */
  served(slides = usualSlides): Promise<Served> {
    const site = this.#sites.get(slides) ?? this.#serve(slides);
    this.#sites.set(slides, site);
    return site;
  }

  /** Ends the servers and removes the talks; what is installed stays. */
  async close(): Promise<void> {
    for (const site of this.#sites.values()) {
      await site.then(({ close }) => close()).catch(() => {});
    }
    for (const folder of this.#made) await rm(folder, { recursive: true, force: true });
  }

  /** Tools look for their packages in the folders above the talk. */
  async #write(slides: number): Promise<Place> {
    const hasOwn = Object.keys(this.tool.packages).length > 0;
    const packages = hasOwn ? await installedPackages(this.#scratch, this.tool) : this.#root;
    const talk = await mkdtemp(join(hasOwn ? packages : this.#scratch, `talk-${slides}-`));
    this.#made.push(talk);
    await mkdir(talk, { recursive: true });
    await this.tool.write({ packages, talk }, generatedTalk(slides));
    return { packages, talk };
  }

  async #serve(slides: number): Promise<Served> {
    const place = await this.place(slides);
    const { pages, build } = this.tool;
    if (!pages) throw new Error('it makes no pages');
    const folder = join(place.talk, pages.folder);
    const isBuilt = await stat(join(folder, 'index.html')).catch(() => null);
    if (build && !isBuilt) await runCommandOf(place, build.command(place));
    return serveFolder(folder, slides === usualSlides);
  }
}
