import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookAtPicture } from './picture-file.ts';
import { jpeg, jpegOf, png, svg, turned } from './pictures.testing.ts';

const base64 = (text: string): Buffer => Buffer.from(text, 'base64');
const webp = base64(
  'UklGRj4AAABXRUJQVlA4IDIAAACQAQCdASoQAAwAD8B8JbACdH8AIuQA/u3Y/56peBjk52T/e6aemkT/7zCP4y/nsR2AAA==',
);
const avif = base64(
  'AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAHwAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAQAAAADAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAACdtZGF0EgAKBhgM/tgQgDITHIAppppFAKRcWOneI126ODbv0Q==',
);
const gif = base64('R0lGODlhBAADAPAAAP8AAAAAACH5BAAAAAAALAAAAAAEAAMAAAIDhI9WADs=');
const bmp = base64(
  'Qk1aAAAAAAAAADYAAAAoAAAABAAAAAMAAAABABgAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAD/AAD/AAD/AAD/AAD/AAD/AAD/AAD/AAD/AAD/AAD/AAD/',
);

/** What a file is: `png 4 x 3`, or what is wrong with it. */
function looked(path: string, bytes: Uint8Array): string {
  const picture = lookAtPicture(path, bytes);
  return 'kind' in picture ? `${picture.kind} ${picture.width} x ${picture.height}` : picture.fault;
}

describe('a picture that browsers show', () => {
  it.each([
    ['a.png', png(4, 3), 'png 4 x 3'],
    ['a.apng', png(400, 300, { alpha: true }), 'png 400 x 300'],
    ['a.JPG', jpeg(), 'jpg 16 x 12'],
    ['a.jfif', jpegOf(4000, 3000), 'jpg 4000 x 3000'],
    ['a.jpeg', turned(jpeg(), 3), 'jpg 16 x 12'],
    ['a.jpeg', turned(jpeg(), 6), 'jpg 12 x 16'],
    ['a.webp', webp, 'webp 16 x 12'],
    ['a.avif', avif, 'avif 16 x 12'],
    ['a.gif', gif, 'gif 4 x 3'],
    ['a.bmp', bmp, 'bmp 4 x 3'],
    ['named like a PNG.png', jpeg(), 'jpg 16 x 12'],
    ['no ending', png(4, 3), 'png 4 x 3'],
    ['a.svg', svg('width="40" height="30"'), 'svg 40 x 30'],
    ['a.SVG', svg('viewBox="0 0 40 30"'), 'svg 40 x 30'],
    ['a.svg', svg("width='100%' height='100%' viewBox='0,0,40,30'"), 'svg 40 x 30'],
    ['a.svg', svg('width="10mm" viewBox="0 0 40 30"'), 'svg 38 x 28'],
    ['a.svg', svg('height="1in" viewBox="0 0 2 1"'), 'svg 192 x 96'],
    ['a.svg', svg(''), 'svg 300 x 150'],
    [
      'a.svg',
      Buffer.from('<svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>'),
      'svg 2 x 1',
    ],
    [
      'a.svg',
      Buffer.concat([
        Buffer.from(
          `\uFEFF<?xml version="1.0"?>\n<!-- ${'drawn '.repeat(500)}-->\n<!DOCTYPE svg [ <!ENTITY a "b"> ]>\n`,
        ),
        svg('viewBox="0 0 4 3"'),
      ]),
      'svg 4 x 3',
    ],
    ['a.svg', Buffer.from(`\uFEFF${svg('viewBox="0 0 4 3"').toString()}`, 'utf16le'), 'svg 4 x 3'],
  ])('%s', (path, bytes, said) => {
    expect(looked(path, bytes)).toBe(said);
  });
});

describe('a file that cannot be shown', () => {
  const box = (brand: string): Buffer => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}`, 'latin1');
  const holds = (words: RegExp): RegExp =>
    new RegExp(`^is no picture that browsers show: it holds ${words.source}`);
  it.each([
    ['a.png', Buffer.alloc(0), /^is empty/],
    ['a.png', png(400, 300).subarray(0, 200), /^is damaged/],
    ['a.png', png(400, 300).subarray(0, -1), /^is damaged/],
    ['a.png', png(400, 300).fill(7, 60, 64), /^is damaged/],
    ['a.png', png(400, 300).subarray(0, 20), /^is damaged/],
    ['a.jpg', jpeg().subarray(0, -40), /^is damaged/],
    ['a.jpg', turned(jpeg(), 6).subarray(0, 60), /^is damaged/],
    ['a.webp', webp.subarray(0, 50), /^is damaged/],
    ['a.avif', avif.subarray(0, 280), /^is damaged/],
    ['a.gif', gif.subarray(0, 8), /^is damaged/],
    ['a.gif', gif.subarray(0, 36), /^is damaged/],
    ['a.bmp', bmp.subarray(0, 80), /^is damaged/],
    ['a.ico', Buffer.from('000001000100', 'hex'), /^is broken/],
    ['a.gif', Buffer.concat([gif.subarray(0, 6), Buffer.alloc(7)]), /^has no pixels: its size is 0 x 0/],
    ['a.jpg', jpegOf(0, 0), /^has no pixels/],
    ['a.svg', svg('width="0" height="0"'), /^has no pixels/],
    ['a.svg', svg('viewBox="0 0 4 3"').subarray(0, -3), /^is damaged/],
    ['a.svg', Buffer.from('<svg viewBox="0 0 4 3"></svg>'), /^is an SVG that browsers do not show as a file/],
    ['a.png', svg('viewBox="0 0 4 3"'), /^holds an SVG drawing, and its name says otherwise/],
    ['a.svg', png(4, 3), /^holds no SVG drawing/],
    ['a.tif', Buffer.from('II*\0\x08\0\0\0', 'latin1'), holds(/a TIFF/)],
    ['a.png', Buffer.from('MM\0*\0\0\0\x08', 'latin1'), holds(/a TIFF/)],
    ['a.heic', box('heic'), holds(/a HEIC/)],
    ['a.jpg', box('mif1'), holds(/a HEIC/)],
    ['a.mp4', box('isom'), holds(/a film/)],
    ['a.psd', Buffer.from('8BPS\0\x01', 'latin1'), holds(/a Photoshop file/)],
    ['a.pdf', Buffer.from('%PDF-1.7'), holds(/a PDF/)],
    ['a.docx', Buffer.from('PK\x03\x04'), holds(/a packed file/)],
    ['a.svgz', gzipSync(svg('')), holds(/a file packed with gzip/)],
    ['a.jpg', Buffer.from('  <!DOCTYPE HTML><html>'), holds(/a web page/)],
    ['a.png', Buffer.from('<?xml version="1.0"?><plist/>'), holds(/text/)],
    ['a.txt', Buffer.from('BMW is a car, and these are words.'), holds(/text/)],
    [
      'a.png',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:1'),
      holds(/a pointer of Git LFS/),
    ],
    ['a.png', Buffer.from([1, 200, 0, 255, 3]), holds(/something/)],
  ])('%s %#', (path, bytes, said) => {
    expect(looked(path, bytes)).toMatch(said);
  });
});

describe('a drawing', () => {
  it.each([
    ['<image href="photo.jpg"/>', 'photo.jpg'],
    ["<image width='4' xlink:href='https://example.org/a.png'/>", 'https://example.org/a.png'],
    ['<style>@import "a.css";</style>', 'a.css'],
    ['<style>@font-face { src: url(../a.woff2) }</style>', '../a.woff2'],
    ['<rect fill="url(b.svg#a)"/>', 'b.svg#a'],
    ['<foreignObject><img src="//example.org/a.gif"/></foreignObject>', '//example.org/a.gif'],
    ['<a href="https://example.org/"><rect/></a>', null],
    ['<use href="#a"/><rect fill="url(#b)" style="mask: url(\'#c\')"/>', null],
    ['<image href="data:image/png;base64,AAAA"/>', null],
    ['<!-- <image href="photo.jpg"/> -->', null],
    ['<metadata><license resource="https://example.org/"/></metadata>', null],
    ['<script>alert(1)</script>', null],
  ])('asks for what stands outside of it: %s', (inside, address) => {
    expect(lookAtPicture('a.svg', svg('viewBox="0 0 4 3"', inside))).toMatchObject({ asksFor: address });
  });
});
