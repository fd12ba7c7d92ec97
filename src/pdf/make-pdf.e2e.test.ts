import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { smallProject } from '../cli/command.testing.ts';
import { smallPage } from '../testing/small-site.testing.ts';
import { makePdf } from './make-pdf.ts';

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

const make = (out?: string) =>
  makePdf({ root, out, cut: 20, form: { kind: 'slides', everyStep: false }, env: process.env });

describe('makePdf', () => {
  it('writes nothing where the pages are not the slides', async () => {
    root = await smallProject({
      'index.html': smallPage(undefined, '<section id="one"><h1>One</h1></section>'),
    });
    await expect(make()).rejects.toEqual(
      expect.objectContaining({ exitCode: 1, message: expect.stringContaining('1 page for 3 slides') }),
    );
    expect((await readdir(root)).sort()).toEqual(['index.html', 'slides']);
  });

  it('refuses at once, before any browser, to put the PDF where a folder stands', async () => {
    root = await smallProject();
    const out = join(root, 'talk.pdf');
    await mkdir(out);
    await expect(make(out)).rejects.toEqual(
      expect.objectContaining({ exitCode: 5, message: `Cannot write ${out}: it is a folder.` }),
    );
  });
});
