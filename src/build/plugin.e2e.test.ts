/** The adapter in Vite itself: a build and a dev server of a small project in a folder of its own. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slides } from './plugin.ts';

const page = `<!doctype html><html><head><title>Old</title><script type="module" src="/main.js"></script></head>
<body><div class="slides"><!-- slides --></div></body></html>`;

let root = '';

const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'talk-')));
  write('index.html', page);
  write('main.js', "import 'virtual:tokens.css';\n");
  write('slides/01-a.md', '# First slide {#first layout=opener}\n');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const options = () => ({ root, configFile: false, logLevel: 'silent', plugins: [slides()] }) as const;

/** A socket as the page's own client opens it; Node 20 has no WebSocket to do so. */
function openSocket(address: string, token: string): Promise<Socket> {
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Protocol': 'vite-hmr',
  };
  return new Promise((resolve, reject) => {
    get(`${address}?token=${token}`, { headers })
      .on('upgrade', (_response, socket, head) => {
        socket.unshift(head);
        resolve(socket);
      })
      .on('error', reject);
  });
}

describe('vite build', () => {
  async function built(): Promise<Map<string, string>> {
    const result = await build({ ...options(), plugins: [slides()], build: { write: false } });
    const output = 'output' in result ? result.output : [];
    return new Map(
      output.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]),
    );
  }

  it('puts the slides and the tokens into the site', async () => {
    const files = await built();
    const html = files.get('index.html') ?? '';
    expect(html).toContain('<section id="first" class="slide layout-opener"');
    expect(html).toContain('<title>First slide</title>');
    const css = [...files].find(([name]) => name.endsWith('.css'))?.[1];
    expect(css).toMatch(/--turn-mark:\s*#e5b04a/i);
  });

  it('takes the images of the slides along, and leads the slides to them', async () => {
    write('assets/photos/a & b.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    write('slides/01-a.md', '# First slide {#first}\n\n![A point](<photos/a & b.svg>)\n');
    const files = await built();
    const [, address = ''] = /<img src="([^"]*)" alt="A point"/.exec(files.get('index.html') ?? '') ?? [];
    expect(address).toMatch(/^\/assets\/a.*b-[\w-]+\.svg$/);
    expect(files.get(address.slice(1))).toContain('<svg');
  });

  it('fails with every message', async () => {
    write('slides/01-a.md', '# First slide {#first layout=opener day=12}\n\n:value[nope]\n');
    write('slides/02-b.md', '---\nact: B\n---\n\n#\n');
    const failure = await built().catch((error: Error) => error.message);
    expect(
      String(failure)
        .split('\n')
        .map((line) => line.split('  ')[0]),
    ).toEqual([
      'slides/01-a.md:1:41',
      'slides/01-a.md:3:8',
      'slides/02-b.md:5:1',
      'slides/02-b.md:5:1',
      '',
      'The slides have 4 errors.',
    ]);
  });
});

describe('vite dev server', () => {
  let server: ViteDevServer;
  let tell: (message: unknown) => void = () => {};

  beforeEach(async () => {
    server = await createServer({ ...options(), plugins: [slides()], server: { port: 0 } });
    server.ws.send = (...message: unknown[]) => tell(message);
  });

  afterEach(async () => {
    await server.close();
  });

  const request = (): Promise<string> => server.transformIndexHtml('/', page);

  it('shows a red card for a broken slide, the others as they are, and recovers', async () => {
    write(
      'slides/01-a.md',
      '# First slide {#first layout=opener}\n\n::chart{#nope}\n\n# Second {#second layout=opener}\n',
    );
    const broken = await request();
    expect(broken).toContain('<section id="first" class="slide broken"');
    expect(broken).toContain('slides/01-a.md:3:10');
    expect(broken).toContain('<section id="second" class="slide layout-opener"');
    write('slides/01-a.md', '# First slide {#first layout=opener}\n');
    expect(await request()).not.toContain('broken');
  });

  /** Saves a file and gives back what the pages are told. The watcher may still be on its first round: it is helped. */
  async function told(path: string, text: string): Promise<unknown> {
    const message = new Promise((resolve) => {
      tell = resolve;
    });
    write(path, text);
    server.watcher.emit('change', join(root, path));
    return message;
  }

  it('tells the pages what is other than before, and nothing for other files', async () => {
    const page = await request();
    const version = Number(/<meta name="crisis-diplomacy-talk" content="(\d+)"/.exec(page)?.[1]);
    for (const path of ['notes.md', 'slides/.01-a.md.swp']) {
      write(path, 'Not a slide.');
      server.watcher.emit('change', join(root, path));
    }
    const saved = '# First slide {#first layout=opener}\n\nMore.\n';
    expect(await told('slides/01-a.md', saved)).toEqual([
      'crisis-diplomacy:talk-changed',
      {
        title: 'First slide',
        order: ['first'],
        changed: [{ key: 'first', html: expect.stringContaining('More') }],
        from: version,
        to: version + 1,
      },
    ]);
    const second = '---\nact: B\n---\n\n# Second {#second layout=opener}\n';
    expect(await told('slides/02-b.md', second)).toMatchObject([
      'crisis-diplomacy:talk-changed',
      { order: ['first', 'second'], from: version + 1, to: version + 2 },
    ]);
    expect(await request()).toContain(`content="${version + 2}"`);
  });

  it('does not take a file for empty that is being saved, whichever other is saved meanwhile', async () => {
    const second = '---\nact: B\n---\n\n# Second {#second layout=opener}\n';
    write('slides/02-b.md', second);
    await request();
    write('slides/02-b.md', '');
    setTimeout(() => write('slides/02-b.md', second), 120);
    expect(await told('slides/01-a.md', '# First slide {#first layout=opener}\n\nMore.\n')).toMatchObject([
      'crisis-diplomacy:talk-changed',
      { order: ['first', 'second'], changed: [{ key: 'first' }] },
    ]);
  });

  it('tells of a module that was written once more while the watcher was silent', async () => {
    const deaf = await createServer({ ...options(), plugins: [slides()], server: { port: 0, watch: null } });
    let written = 0;
    const writing = setInterval(() => {
      written += 1;
      write('drawn.js', `export const drawn = ${written};\n`);
    }, 20);
    try {
      write('drawn.js', '');
      const heard = new Promise((resolve) => {
        deaf.watcher.once('change', () => deaf.watcher.once('change', resolve));
      });
      deaf.watcher.emit('change', join(root, 'drawn.js'));
      expect(await heard).toBe(join(root, 'drawn.js'));
    } finally {
      clearInterval(writing);
      await deaf.close();
    }
  });

  it('sends the overlay to whoever opens the page while it has errors', async () => {
    write('slides/01-a.md', '# First slide {#first layout=opener}\n\n::chart{#nope}\n');
    await request();
    await server.listen();
    const [address = ''] = server.resolvedUrls?.local ?? [];
    const socket = await openSocket(address, server.config.webSocketToken);
    const message = await new Promise<string>((resolve) => {
      let received = '';
      socket.on('data', (data) => {
        received += data.toString();
        if (received.includes('"error"')) resolve(received);
      });
    });
    socket.destroy();
    expect(message).toContain('slides/01-a.md:3:10  error  No chart is named');
    expect(message).toContain('"line":3,"column":10');
  });
});
