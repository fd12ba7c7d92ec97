import { describe, expect, it } from 'vitest';
import { readTar } from './tar.ts';

const text = new TextEncoder();

/** One entry as `tar` writes it: a header block and the content, filled up to whole blocks. */
function entry(
  name: string,
  content: string,
  { type = '0', mode = '0000644', prefix = '' } = {},
): Uint8Array {
  const bytes = text.encode(content);
  const block = new Uint8Array(512 + Math.ceil(bytes.length / 512) * 512);
  const put = (at: number, field: string) => block.set(text.encode(field), at);
  put(0, name);
  put(100, `${mode}\0`);
  put(124, `${bytes.length.toString(8).padStart(11, '0')} `);
  put(156, type);
  put(257, 'ustar\0');
  put(345, prefix);
  block.set(bytes, 512);
  return block;
}

const archive = (...entries: Uint8Array[]): Uint8Array =>
  Uint8Array.from([...entries, new Uint8Array(1024)].flatMap((part) => [...part]));

const read = (bytes: Uint8Array) =>
  [...readTar(bytes)].map(({ path, mode, bytes: content }) => [
    path,
    mode,
    new TextDecoder().decode(content),
  ]);

describe('readTar', () => {
  it('reads files with their paths, modes and content', () => {
    const long = 'x'.repeat(600);
    const bytes = archive(
      entry('lib/a.so', long, { mode: '0000755' }),
      entry('b.txt', ''),
      entry('c.txt', 'c'),
    );
    expect(read(bytes)).toEqual([
      ['lib/a.so', 0o755, long],
      ['b.txt', 0o644, ''],
      ['c.txt', 0o644, 'c'],
    ]);
  });

  it('puts a long path together from its two fields', () => {
    expect(read(archive(entry('file.ttf', '1', { prefix: 'deep/folder' })))[0]?.[0]).toBe(
      'deep/folder/file.ttf',
    );
  });

  it('passes over folders and links', () => {
    const bytes = archive(
      entry('fonts/', '', { type: '5' }),
      entry('link', '', { type: '2' }),
      entry('a', 'a'),
    );
    expect(read(bytes)).toEqual([['a', 0o644, 'a']]);
  });

  it.each(['../evil', '/etc/evil', 'a/../../evil'])('refuses %s, which leaves its folder', (name) => {
    expect(() => read(archive(entry(name, 'x')))).toThrow('leaves its folder');
  });

  it('refuses an archive that is cut off', () => {
    expect(() => read(entry('a', 'x'.repeat(2000)).subarray(0, 1024))).toThrow('cut off');
  });
});
