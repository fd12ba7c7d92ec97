/** Slide files that hold nothing: most are being saved at this moment, as an editor empties a file before it writes it. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a file may stay empty before it is meant to be, in milliseconds. */
const patience = 1000;

async function emptyIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(
    names
      .filter((name) => name.endsWith('.md'))
      .map((name) =>
        stat(join(folder, name)).then(
          ({ size }) => ({ name, size }),
          () => ({ name, size: null }),
        ),
      ),
  );
  return sizes.filter(({ size }) => size === 0).map(({ name }) => name);
}

/** Tells files that are being saved from those that are left empty. */
export class EmptyFiles {
  readonly #meant = new Set<string>();

  /**
   * Settles when every file in the `slides/` of `root` holds something, or has been empty for a second; for one that is left
   * empty nobody waits again.
   */
  async beWritten(root: string): Promise<void> {
    const folder = join(root, 'slides');
    const end = performance.now() + patience;
    for (;;) {
      const empty = await emptyIn(folder);
      for (const name of this.#meant) if (!empty.includes(name)) this.#meant.delete(name);
      const waiting = empty.filter((name) => !this.#meant.has(name));
      if (waiting.length === 0) return;
      if (performance.now() > end) {
        for (const name of waiting) this.#meant.add(name);
        return;
      }
      await pause(5);
    }
  }
}
