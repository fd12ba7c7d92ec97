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

/** How a page of the built site is printed. */
export interface PrintPage {
  readonly query: string;
  /** An expression in the page that is true, or becomes true, when the page is laid out for paper. */
  readonly ready: string;
}

/** The tool's own command for a PDF, and the file that it writes. */
export interface PrintCommand {
  readonly command: Command;
  readonly file: string;
}

/** How a PDF is made: by the tool's own command, by a browser that prints its page, by either, or not, and why. */
export type Print =
  | { readonly command?: (place: Place, browser: BrowserProgram) => PrintCommand; readonly page?: PrintPage }
  | { readonly reason: string };

/** How a site is built. */
export interface Build {
  readonly command: (place: Place) => Command;
  /** A file or folder of the talk, removed before it is built anew. */
  readonly makes: string;
  /** Changes the program's own code, for a program that keeps it made ready to run. */
  readonly change?: (place: Place) => Promise<void>;
}

/** A server that puts on the screen what is saved. */
export interface LiveServer {
  readonly command: (place: Place, port: number) => Command;
  /** The first slide's address, behind that of the server. */
  readonly path: string;
  /** The file that is saved, in the talk's folder: it has the first slide's headline once. */
  readonly file: string;
  /** An expression in the page: the headline that is shown; empty or null before there is one. */
  readonly headline: string;
}

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
  /** What builds the site. */
  readonly build?: Build;
  /** The site, whether it was built or written. */
  readonly pages?: BuiltPages;
  /** How the slides become a PDF. */
  readonly print?: Print;
  /** How the slides are watched while they are written. */
  readonly live?: LiveServer;
}
