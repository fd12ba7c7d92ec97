/** Files as they were when the dev server heard of them, to find those that were written once more in the meantime. */
import { stat } from 'node:fs/promises';

/** What tells one writing of a file from another; null where there is no file. */
const stampOf = (file: string): Promise<string | null> =>
  stat(file).then(
    ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
    () => null,
  );

/** Files that were saved, until somebody asks for them. */
export class SavedFiles {
  readonly #stamps = new Map<string, string | null>();

  /** Notes how a file is now, before anybody reads it. */
  async note(file: string): Promise<void> {
    this.#stamps.set(file, await stampOf(file));
  }

  /** Those that have been written since they were noted; all are forgotten then. */
  async writtenSince(): Promise<string[]> {
    const noted = [...this.#stamps];
    this.#stamps.clear();
    const now = await Promise.all(noted.map(([file]) => stampOf(file)));
    return noted.flatMap(([file, stamp], index) => {
      const current = now[index] ?? null;
      return current !== null && current !== stamp ? [file] : [];
    });
  }
}
