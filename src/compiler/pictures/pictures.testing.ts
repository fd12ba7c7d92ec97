/** Picture files made for tests, and a folder of them. */
import { crc32, deflateSync } from 'node:zlib';
import type { AssetFolder } from './asset-folder.ts';
import { lookAtPicture, type PictureFile } from './picture-file.ts';

/** A photograph of 16 x 12 pixels, with nothing but the picture in it. */
const smallJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAMABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQF/8QAFxABAAMAAAAAAAAAAAAAAAAAAAESE//EABUBAQEAAAAAAAAAAAAAAAAAAAQF/8QAFhEAAwAAAAAAAAAAAAAAAAAAAAIV/9oADAMBAAIRAxEAPwDE1NUlpLSrzEHUXP/Z',
  'base64',
);

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of any size, light above and dark below: grey, or with an alpha that leaves it half transparent. */
export function png(width: number, height: number, { alpha = false } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, alpha ? 4 : 0], 8);
  const row = (grey: number): Buffer =>
    Buffer.from([0, ...(alpha ? Array(width).fill([grey, 128]).flat() : Array(width).fill(grey))]);
  const [light, dark] = [row(200), row(60)];
  const rows = Array.from({ length: height }, (_, index) => (index < height / 2 ? light : dark));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG that says how it is to be turned, from 1 to 8, as cameras write it. */
export function turned(photograph: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([photograph.subarray(0, 2), head, exif, photograph.subarray(2)]);
}

/** A JPEG of 16 x 12 pixels. */
export const jpeg = (): Buffer => smallJpeg;

/** The same, which says that it has other pixels: it is read as that large, and cannot be shown. */
export function jpegOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(smallJpeg);
  const frame = bytes.indexOf('ffc0', 0, 'hex');
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

/** An SVG with these attributes in its first tag, and this inside. */
export const svg = (attributes: string, inside = '<rect width="10" height="10"/>'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

/** The files by their paths as the folder `assets/`; each is looked at once. */
export function folderOf(files: Readonly<Record<string, Uint8Array>>): AssetFolder {
  const looked = new Map<string, PictureFile>();
  return {
    names: Object.keys(files),
    pictureAt(path) {
      const picture = looked.get(path) ?? lookAtPicture(path, files[path] ?? new Uint8Array());
      looked.set(path, picture);
      return picture;
    },
  };
}

/** One file of every kind of mistake, and some that are right, by their paths in `assets/`. */
export const mixedFiles: Readonly<Record<string, Uint8Array>> = {
  'photos/tree.jpg': jpeg(),
  'photos/two words.png': png(4, 3),
  'photos/map (1).png': png(4, 3),
  'photos/caf\u00e9#1?.png': png(4, 3),
  'photos/turned.jpeg': turned(smallJpeg, 6),
  'plan.svg': svg('viewBox="0 0 40 30"'),
  'outside.svg': svg('viewBox="0 0 40 30"', '<image href="https://example.org/a.png" width="9" height="9"/>'),
  'large.jpg': jpegOf(12_000, 9000),
  'large.svg': svg('viewBox="0 0 40 30"', `<desc>${'x'.repeat(10_000_001)}</desc>`),
  'empty.png': Buffer.alloc(0),
  'cut.png': png(400, 300).subarray(0, 300),
  'scan.tif': Buffer.from('49492a0008000000', 'hex'),
  'page.jpg': Buffer.from('<!doctype html><title>Not found</title>'),
  'notes.txt': Buffer.from('Some words.'),
  'none.png': png(0, 0),
  'plan.png': svg('viewBox="0 0 40 30"'),
};

/** The same as a folder that the compiler reads. */
export const mixedFolder = folderOf(mixedFiles);
