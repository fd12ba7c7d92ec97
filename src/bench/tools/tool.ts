/** What the bench needs to know of a tool that makes slides, or of a floor that no tool can be below. */
import type { GeneratedSlide } from '../generated-talk.ts';

/** This project, a tool it is set beside, or the least that the same work can take. */
export type Role = 'ours' | 'rival' | 'floor';

/** Where a tool works: both outside of the project's tree. */
export interface Place {
  /** The folder with the tool's packages in its `node_modules`; the project's own for ours and the floors. */
  readonly packages: string;
  /** The folder of one talk. */
  readonly talk: string;
}

/** A program to run with Node.js in the talk's folder: its script, then what is given to it. */
export interface Command {
  readonly script: string;
  readonly args: readonly string[];
  /** Environment variables besides the usual ones. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A browser's program, for tools that start it themselves. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The folder of a talk that holds the built site, and how to know in the page which slide is shown. */
export interface BuiltPages {
  readonly folder: string;
  /** An expression in the page: a text whose first number is that of the slide shown; empty or null before there is one. */
  readonly shown: string;
}

/** How a PDF is made: by a command that writes `file`, by printing a page of the built site, or not, and why. */
export type Print =
  | { readonly kind: 'command'; readonly command: Command; readonly file: string }
  | { readonly kind: 'page'; readonly query: string; readonly ready: string }
  | { readonly kind: 'none'; readonly reason: string };

/** A tool or a floor. What it cannot do is left out, and it has no row there. */
export interface Tool {
  /** As the table names it. */
  readonly name: string;
  readonly role: Role;
  /** What is installed for it, at which versions; empty where the project's own packages do. */
  readonly packages: Readonly<Record<string, string>>;
  /** Versions that packages ask for and that cannot be installed, with those that are taken. */
  readonly overrides?: Readonly<Record<string, string>>;
  /** Writes the talk into its folder, which is there and empty. */
  write(place: Place, talk: readonly GeneratedSlide[]): Promise<void>;
  /** What builds the site, and what it makes: a file or folder of the talk, removed before it is built anew. */
  readonly build?: { readonly command: (place: Place) => Command; readonly makes: string };
  /** The site, whether it was built or written. */
  readonly pages?: BuiltPages;
  /** Makes a PDF of the slides. */
  readonly print?: (place: Place, browser: BrowserProgram) => Print;
}
