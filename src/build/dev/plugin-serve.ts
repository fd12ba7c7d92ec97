/** The talk while it is being written: what the dev server compiles at a save, and whom it tells. */
import { relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { Message } from '../../compiler/messages/message.ts';
import type { Compilation } from '../../compiler/model.ts';
import { followedReport, overlay } from '../build-failure.ts';
import { EmptyFiles } from './empty-files.ts';
import { talkUpdate } from './hot-update.ts';
import { TalkCode } from './plugin-code.ts';
import { SavedFiles } from './saved-files.ts';
import { talkChanged, talkOpened, type VersionedUpdate } from './talk-update.ts';

/** A compilation, and the number under which the open pages know it. */
export interface TalkVersion {
  readonly compilation: Compilation;
  readonly version: number;
}

const isIn = (folder: string, file: string, root: string): boolean =>
  relative(root, file).split(sep)[0] === folder;

/** Editors keep files of their own beside the slides. */
const isSlideFile = (file: string, root: string): boolean =>
  isIn('slides', file, root) && file.endsWith('.md');

/**
 * Milliseconds after a save until the slides are looked at again. Vite's watcher tells of a file once and then keeps silent
 * about it for 50 ms, however often it is written: what was written in that time would not be seen.
 */
const secondLookAfter = 100;

/**
 * Milliseconds between looks while something is wrong with the slides, or there are none. The watcher says nothing of what is
 * no ordinary file, such as a link that leads nowhere, nor when it is gone.
 */
const lookEvery = 500;

/** A mistake in the code that the talk is compiled with. */
function codeError(error: unknown, plugin: string): ErrorPayload {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  // The bundler colours what it shows of the code for a terminal.
  const [plainMessage, plainStack] = [stripVTControlCharacters(message), stripVTControlCharacters(stack)];
  return { type: 'error', err: { message: plainMessage, stack: plainStack, plugin } };
}

/** The talk that the dev server serves: compiled anew at every save, and every open page is told what changed. */
export class ServedTalk {
  readonly #server: ViteDevServer;
  readonly #plugin: string;
  readonly #code: TalkCode;
  readonly #empty = new EmptyFiles();
  readonly #saved = new SavedFiles();
  /** Begins where no earlier server has been: a page may outlive its server. */
  #latest: TalkVersion | { readonly compilation: null; readonly version: number };
  #nextLook: NodeJS.Timeout | undefined;
  #isClosed = false;
  /** What was shown last was a mistake, which has to go when it is mended: over the page, or in its place. */
  #mistake: 'none' | 'over the page' | 'in its place' = 'none';
  /** What was said of the mistake: it is said once, however often it is found. */
  #complaint = '';

  constructor(server: ViteDevServer, plugin: string) {
    this.#server = server;
    this.#plugin = plugin;
    this.#code = new TalkCode(server);
    this.#latest = { compilation: null, version: Date.now() };
    server.ws.on(talkOpened, (version: number, page) => {
      if (version !== this.#latest.version) page.send({ type: 'full-reload' });
    });
    server.ws.on('connection', (socket) => {
      const mistake = this.#overlay();
      if (mistake) socket.send(JSON.stringify(mistake));
    });
  }

  /** The talk as it is now, for a page that opens. Throws where it cannot be compiled. */
  async open(): Promise<TalkVersion> {
    try {
      return await this.#compile();
    } catch (error) {
      this.#mistake = 'in its place';
      throw error;
    } finally {
      this.#keepLooking();
    }
  }

  /** Follows a file that was saved, made, renamed or removed. */
  async follow(file: string): Promise<void> {
    const { config, ws } = this.#server;
    await this.#saved.note(file);
    const isCode = this.#code.noteChange(file);
    const isAsset = isIn('assets', file, config.root);
    if (this.#isOpen && (isCode || isAsset || isSlideFile(file, config.root))) {
      await this.#empty.beWritten(config.root);
      await this.#follow();
      // A page shows a picture as it was when it was fetched.
      if (isAsset) ws.send({ type: 'full-reload' });
    }
    this.#lookIn(secondLookAfter);
  }

  get #isOpen(): boolean {
    return this.#latest.compilation !== null || this.#mistake !== 'none';
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#nextLook);
    if (!this.#isClosed) this.#nextLook = setTimeout(() => this.#lookAgain(), milliseconds).unref();
  }

  /** Tells Vite of what its watcher has missed: a page may have a module that was read while it was being written. */
  async #lookAgain(): Promise<void> {
    for (const file of await this.#saved.writtenSince()) {
      if (!this.#isClosed) this.#server.watcher.emit('change', file);
    }
    if (this.#isOpen) await this.#follow();
    this.#keepLooking();
  }

  /** A mistake in the code is no reason to look: the watcher tells when it is mended. */
  #keepLooking(): void {
    const { compilation } = this.#latest;
    const isWrong = this.#mistake !== 'none' && !this.#code.isBroken;
    const hasErrors = compilation?.messages.some(({ level }) => level === 'error') ?? false;
    const isEmpty = compilation?.deck.slides.length === 0;
    if (isWrong || hasErrors || isEmpty) this.#lookIn(lookEvery);
  }

  /** Follows nothing any more, as the server is closed. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#nextLook);
  }

  async #follow(): Promise<void> {
    if (this.#isClosed) return;
    const { config, ws } = this.#server;
    try {
      await this.#compile();
    } catch (error) {
      if (this.#mistake === 'none') this.#mistake = 'over the page';
      const payload = codeError(error, this.#plugin);
      if (payload.err.message === this.#complaint) return;
      this.#complaint = payload.err.message;
      config.logger.error(`The slides cannot be compiled: ${payload.err.message}`, { timestamp: true });
      ws.send(payload);
    }
  }

  async #compile(): Promise<TalkVersion> {
    const compilation = await this.#code.compile();
    const before = this.#latest;
    const mistake = this.#mistake;
    if (compilation === before.compilation && mistake === 'none') return before;
    const now = { compilation, version: before.version + 1 };
    this.#latest = now;
    this.#mistake = 'none';
    this.#complaint = '';
    this.#report(before.compilation?.messages ?? [], compilation.messages);
    if (mistake === 'in its place') this.#server.ws.send({ type: 'full-reload' });
    else if (before.compilation) this.#tell(before, now);
    return now;
  }

  /** Says what is wrong, and once when nothing is any more. */
  #report(before: readonly Message[], messages: readonly Message[]): void {
    const { logger } = this.#server.config;
    if (messages.length > 0) logger.warn(followedReport(messages), { timestamp: true });
    else if (before.length > 0) logger.info(followedReport(messages), { timestamp: true });
  }

  #tell(before: TalkVersion, now: TalkVersion): void {
    const { ws } = this.#server;
    const update = talkUpdate(before.compilation, now.compilation);
    const versioned: VersionedUpdate = { ...update, from: before.version, to: now.version };
    ws.send(talkChanged, versioned);
    const mistake = this.#overlay();
    if (mistake) ws.send(mistake);
  }

  #overlay(): ErrorPayload | null {
    const messages = this.#latest.compilation?.messages ?? [];
    return overlay(messages, this.#server.config.root, this.#plugin);
  }
}
