import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slidesIn, talkAside, withTalk } from './talk.ts';

let root = '';
let said: string[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'talk-'));
  said = [];
});
afterEach(() => rm(root, { recursive: true, force: true }));

const compile = () =>
  withTalk(
    root,
    (line) => said.push(line),
    talkAside,
    ({ talk }) => talk,
  );

async function write(text: string): Promise<void> {
  await mkdir(join(root, 'slides'));
  await writeFile(join(root, 'slides', '01.md'), text);
}

const failure = (exitCode: number, words: string) =>
  expect.objectContaining({ exitCode, message: expect.stringContaining(words) });

const frontMatter = '---\nact: Test\n---\n\n';
const table = '\n\n| Side | Count |\n| --- | --- |\n| Here | Many |\n\n';

describe('withTalk', () => {
  it('gives back sound slides and says nothing', async () => {
    await write(`${frontMatter}# One {#one}${table}# Two {#two}${table}`);
    expect((await compile()).slides.map(({ headlineText }) => headlineText)).toEqual(['One', 'Two']);
    expect(said).toEqual([]);
  });

  it('says every mistake with its place, and counts them', async () => {
    await write(
      `${frontMatter}# One {#one}\n\n::chart{#no-such-chart}\n\n# Two {#two}\n\n::figure{#no-such-figure}\n`,
    );
    await expect(compile()).rejects.toEqual(failure(1, 'The slides have 2 errors'));
    expect(said.filter((line) => /^slides\/01\.md:7:\d+ {2}error .*no-such-chart/.test(line))).toHaveLength(
      1,
    );
    expect(said.filter((line) => /^slides\/01\.md:11:\d+ {2}error .*no-such-figure/.test(line))).toHaveLength(
      1,
    );
  });

  it('lets warnings pass, and says them', async () => {
    await write(`${frontMatter}# One {#one}${table}<b>bold</b>\n`);
    expect((await compile()).slides).toHaveLength(1);
    expect(said).toEqual([expect.stringMatching(/^slides\/01\.md:\d+:1 {2}warning .*\(html-escaped\)$/)]);
  });

  it('asks for a project’s folder', async () => {
    await expect(compile()).rejects.toEqual(failure(2, 'There is no folder slides/'));
  });

  it('asks for slides', async () => {
    await mkdir(join(root, 'slides'));
    await expect(compile()).rejects.toEqual(failure(1, 'There are no slides'));
  });

  it('says which slide file cannot be read', async () => {
    await mkdir(join(root, 'slides', '01.md'), { recursive: true });
    await expect(compile()).rejects.toEqual(failure(1, 'The slides have 1 error.'));
    expect(said).toEqual([expect.stringMatching(/^slides\/01\.md:1:1 {2}error .*\(file-unreadable\)$/)]);
  });
});

describe('slidesIn', () => {
  it('gives the slides of one length of the talk', async () => {
    await write(
      `${frontMatter}# One {#one cut=10}${table}# Two {#two}${table}# Three {#three cut=40}${table}`,
    );
    const deck = await compile();
    const ids = ([10, 20, 40] as const).map((cut) => slidesIn(deck, cut).map(({ id }) => id));
    expect(ids).toEqual([['one'], ['one', 'two'], ['one', 'two', 'three']]);
  });

  it('says of a length without slides how a slide comes into it', async () => {
    await write(`${frontMatter}# One {#one}${table}`);
    const deck = await compile();
    expect(() => slidesIn(deck, 10)).toThrow(failure(1, 'No slide is in the talk of 10 minutes.'));
    expect(() => slidesIn(deck, 10)).toThrow('"cut=10"');
  });
});
