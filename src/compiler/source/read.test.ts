import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatMessage } from '../messages/message.ts';
import { readDeck } from './read.ts';

describe('readDeck', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'talk-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const write = (path: string, text = ''): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  it('reads the slides in the order of their names, and nothing else of their folder', () => {
    write('slides/10-b.md', '# B');
    write('slides/02-a.md', '# Ä');
    write('slides/notes.txt', 'x');
    expect(readDeck(root).files).toEqual([
      { path: 'slides/02-a.md', text: '# Ä', undecoded: [] },
      { path: 'slides/10-b.md', text: '# B', undecoded: [] },
    ]);
  });

  it('knows the assets by their path in their folder', () => {
    write('assets/photos/tree.jpg');
    write('assets/icon.svg');
    const { hasAsset } = readDeck(root);
    expect(['photos/tree.jpg', 'icon.svg', 'tree.jpg', '../slides', ''].map(hasAsset)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('keeps what of a file is not UTF-8, with its place', () => {
    write('slides/01-a.md');
    writeFileSync(join(root, 'slides/01-a.md'), Buffer.from('# A\n\nCaf\u00e9', 'latin1'));
    expect(readDeck(root).files).toEqual([
      { path: 'slides/01-a.md', text: '# A\n\nCaf\uFFFD', undecoded: [{ offset: 8, bytes: [0xe9] }] },
    ]);
  });

  it('takes missing folders for empty ones', () => {
    const { files, hasAsset } = readDeck(root);
    expect(files).toEqual([]);
    expect(hasAsset('icon.svg')).toBe(false);
  });

  const said = (): string[] => readDeck(root).messages.map(formatMessage);
  const read = (): string[] => readDeck(root).files.map(({ path }) => path);
  /** What is said while another slide stands beside it and is read. */
  const saidBeside = (): string[] => {
    write('slides/01-a.md', '# A');
    expect(read()).toEqual(['slides/01-a.md']);
    return said();
  };
  const unreadable = (path: string, why: string): string =>
    `${path}:1:1  error  This file cannot be read: ${why}. Mend it, or take it out of slides/.  (file-unreadable)`;

  // Windows wants rights for links, and has neither pipes nor names that are not text.
  describe.skipIf(process.platform === 'win32')(
    'goes on where a file cannot be read, and says which and why',
    () => {
      it('a folder', () => {
        mkdirSync(join(root, 'slides'));
        mkdirSync(join(root, 'slides/x.md'));
        expect(saidBeside()).toEqual([unreadable('slides/x.md', 'it is a folder')]);
      });

      it('a link that leads nowhere, or in a circle', () => {
        mkdirSync(join(root, 'slides'));
        symlinkSync('nowhere.md', join(root, 'slides/02-b.md'));
        symlinkSync('03-c.md', join(root, 'slides/03-c.md'));
        expect(saidBeside()).toEqual([
          unreadable('slides/02-b.md', 'it is a link that leads nowhere'),
          unreadable('slides/03-c.md', 'it is a link that leads back to itself'),
        ]);
      });

      it('a pipe and a device, without waiting for them', () => {
        mkdirSync(join(root, 'slides'));
        execFileSync('mkfifo', [join(root, 'slides/02-b.md')]);
        symlinkSync('/dev/zero', join(root, 'slides/03-c.md'));
        expect(saidBeside()).toEqual([
          unreadable('slides/02-b.md', 'it is no ordinary file'),
          unreadable('slides/03-c.md', 'it is no ordinary file'),
        ]);
      });

      it.skipIf(process.platform === 'darwin')('a name that is not UTF-8', () => {
        mkdirSync(join(root, 'slides'));
        writeFileSync(
          Buffer.concat([Buffer.from(`${root}/slides/07-caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
          '# C',
        );
        expect(saidBeside()).toEqual([
          unreadable('slides/07-caf\uFFFD.md', 'its name is not UTF-8. Give it a new one'),
        ]);
      });
    },
  );

  it('says nothing of what editors and systems leave beside the slides, not even where it cannot be read', () => {
    write('slides/01-a.md', '# A');
    if (process.platform !== 'win32') symlinkSync('me@host.1:2', join(root, 'slides/.#01-a.md'));
    const companions = ['01-a.md~', '#01-a.md#', '.01-a.md.swp', '4913', '01-a.md.bak', '01-a.md.orig'];
    for (const name of [...companions, '~$01-a.md', '._01-a.md', '.DS_Store', 'Thumbs.db', 'desktop.ini']) {
      write(`slides/${name}`, 'x');
    }
    expect(read()).toEqual(['slides/01-a.md']);
    expect(said()).toEqual([]);
  });

  it.each([
    ['07.MD', 'its name ends in ".MD". Call it "07.md".'],
    ['07.markdown', 'its name ends in ".markdown". Call it "07.md".'],
    ['07.md.txt', 'its name ends in ".md.txt". Call it "07.md".'],
    ['part2/01.md', 'it stands in a folder of slides/. Move it into slides/ itself.'],
  ])('says that slides/%s is not read', (name, why) => {
    write('slides/01-a.md', '# A');
    write(`slides/${name}`, '# B');
    expect(read()).toEqual(['slides/01-a.md']);
    expect(said()).toEqual([`slides/${name}:1:1  warning  This file is not read: ${why}  (file-not-read)`]);
  });

  it('says that a file stands where the folder should be', () => {
    write('slides', 'x');
    expect(said()[0]).toMatch(/^slides\/:1:1 {2}error {2}This file cannot be read: /);
  });
});
