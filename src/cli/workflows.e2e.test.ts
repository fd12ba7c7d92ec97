/** The workflows for GitHub: what can be known of them without it. */
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { engines } from '../../package.json' with { type: 'json' };
import { readPdf } from '../pdf/read-pdf.testing.ts';
import { projectRoot } from '../testing/e2e.ts';
import { copyProject, filesBelow } from '../testing/own-talk.testing.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly Step[];
        readonly strategy?: { readonly matrix: { readonly node: readonly string[] } };
      }
    >
  >;
}

const folder = join(projectRoot, '.github/workflows');
const workflow = async (name: string): Promise<Workflow> =>
  parse(await readFile(join(folder, name), 'utf8')) as Workflow;

const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

describe('the workflows', () => {
  it('use actions of GitHub’s own alone, each at a version', async () => {
    for (const name of await readdir(folder)) {
      const used = stepsOf(await workflow(name)).flatMap(({ uses }) => uses ?? []);
      expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
    }
  });

  it('test the oldest Node.js that the project runs on', async () => {
    const { jobs } = await workflow('tests.yml');
    const oldest = engines.node.replace(/^>=(\d+\.\d+).*$/, '$1');
    expect(jobs['tests']?.strategy?.matrix.node).toContain(oldest);
  });
});

describe('what is published', () => {
  const secret = 'The kingfisher stays in the office.';
  let root = '';
  beforeAll(async () => {
    root = await copyProject();
    const slide = `---\nact: One more\n---\n\n# A slide {#one-more}\n\n:::notes\n${secret}\n:::\n`;
    await writeFile(join(root, 'slides/89-one-more.md'), slide);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('is the site without speaker notes, the slides and the handout', async () => {
    const steps = stepsOf(await workflow('publish.yml'));
    for (const name of ['Build the site', 'Print the PDFs']) {
      const script = steps.find((step) => step.name === name)?.run ?? 'exit 1';
      const env = { ...process.env, NOTES: 'false', CRISIS_READY_SECONDS: '90' };
      const { status, stderr } = spawnSync('bash', ['-e', '-c', script], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    }
    const dist = join(root, 'dist');
    const files = await filesBelow(dist);
    expect(files.filter((path) => /^[^/]*$/.test(path))).toEqual([
      'all-slides.html',
      'handout.pdf',
      'index.html',
      'licences.txt',
      'slides.pdf',
    ]);
    for (const path of files) {
      const bytes = await readFile(join(dist, path));
      const text = path.endsWith('.pdf')
        ? (await readPdf(bytes)).pages.map((page) => page.text).join(' ')
        : bytes.toString('utf8');
      expect(text.replaceAll(/\s+/g, ' ')).not.toContain(secret);
    }
  }, 120_000);
});
