/** Reads the plain tar archives (ustar or older, files of less than 8 GB) in which the bundled browser's parts are packed. */

/** One file of an archive. */
export interface TarFile {
  readonly path: string;
  /** Permission bits: 0o755. */
  readonly mode: number;
  readonly bytes: Uint8Array;
}

const blockSize = 512;

function textField(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end)).trim();
}

const octalField = (header: Uint8Array, start: number, length: number): number =>
  Number.parseInt(textField(header, start, length) || '0', 8);

function safePath(header: Uint8Array): string {
  const prefix = textField(header, 257, 5) === 'ustar' ? textField(header, 345, 155) : '';
  const path = [prefix, textField(header, 0, 100)].filter(Boolean).join('/');
  if (path.startsWith('/') || path.split('/').includes('..')) {
    throw new Error(`The archive holds a path that leaves its folder: ${path}`);
  }
  return path;
}

/** The regular files of an archive; folders and links are passed over. Throws on a cut-off archive or a path that leaves its folder. */
export function* readTar(archive: Uint8Array): Generator<TarFile> {
  for (let at = 0; at + blockSize <= archive.length; ) {
    const header = archive.subarray(at, at + blockSize);
    if (header[0] === 0) return;
    const size = octalField(header, 124, 12);
    const start = at + blockSize;
    if (start + size > archive.length) throw new Error('The archive is cut off.');
    const type = textField(header, 156, 1);
    if (type === '' || type === '0') {
      yield {
        path: safePath(header),
        mode: octalField(header, 100, 8),
        bytes: archive.subarray(start, start + size),
      };
    }
    at = start + Math.ceil(size / blockSize) * blockSize;
  }
}
