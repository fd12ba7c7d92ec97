/** How the commands speak. Results go to the output stream; messages and progress to the error stream. */

/** One line of a result. */
export function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One line on what is wrong, in the place of the progress. */
export function warn(line: string): void {
  progress('');
  process.stderr.write(`${line}\n`);
}

/** Shows what goes on, in one line that the next one replaces; nothing where nobody watches. Empty text clears it. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}

/** A number of bytes for people: `312 kB`, `1.4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A number of things: `1 page`, `14 pages`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
