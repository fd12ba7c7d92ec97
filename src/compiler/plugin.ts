/** The Vite adapter of the slide compiler: when to compile, where the result goes, who is told. It holds no rules. */
import { relative, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { tokensCss } from '../theme/tokens.ts';
import { buildFailure, overlay, report } from './build-failure.ts';
import type { Compilation } from './model.ts';
import { intoPage } from './page-html.ts';

const name = 'crisis-diplomacy-slides';
const tokensModule = 'virtual:tokens.css';
const resolvedTokensModule = `\0${tokensModule}`;

/** Loaded late: tools that only read the configuration should not wait for the data, the charts and the maps. */
async function compileTalk({ root, command }: ResolvedConfig): Promise<Compilation> {
  const { compileProject } = await import('./compile-project.ts');
  return compileProject(root, { showBroken: command === 'serve' });
}

/** Fails before the bundler starts: it would print its own stack behind the author's mistakes. */
async function compileForBuild(config: ResolvedConfig): Promise<Compilation> {
  const compilation = await compileTalk(config);
  const failure = buildFailure(compilation.messages);
  if (failure) throw failure;
  if (compilation.messages.length > 0) config.logger.warn(report(compilation.messages));
  return compilation;
}

/** Whether a file's change is a change of the talk. Code and data are the business of Vite, which restarts. */
function isOfTalk(file: string, root: string): boolean {
  const [folder] = relative(root, file).split(sep);
  return folder === 'slides' || folder === 'assets';
}

/** Reloads the page when the talk changes; whoever opens it while it has errors gets the overlay. */
function serveTalk(server: ViteDevServer, latest: () => Compilation | null): void {
  const { root } = server.config;
  const reload = (file: string): void => {
    if (isOfTalk(file, root)) server.ws.send({ type: 'full-reload' });
  };
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
  server.ws.on('connection', (socket) => {
    const payload = overlay(latest()?.messages ?? [], root, name);
    if (payload) socket.send(JSON.stringify(payload));
  });
}

/** Puts the compiled slides into `index.html`, and serves the theme's tokens as `virtual:tokens.css`. */
export function slides(): Plugin {
  let config: ResolvedConfig;
  let latest: Compilation | null = null;
  return {
    name,
    async configResolved(resolved) {
      config = resolved;
      if (config.command === 'build') latest = await compileForBuild(config);
    },
    configureServer(server) {
      serveTalk(server, () => latest);
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(page) {
        if (config.command === 'serve') {
          latest = await compileTalk(config);
          if (latest.messages.length > 0) config.logger.warn(report(latest.messages), { timestamp: true });
        }
        return latest ? intoPage(page, latest) : page;
      },
    },
    resolveId: (id) => (id === tokensModule ? resolvedTokensModule : null),
    load: (id) => (id === resolvedTokensModule ? tokensCss() : null),
  };
}
