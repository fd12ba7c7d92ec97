/** The Vite adapter of the slide compiler: when to compile, where the result goes, who is told. It holds no rules. */
import type { Plugin, ResolvedConfig } from 'vite';
import { tokensCss } from '../theme/tokens.ts';
import { buildFailure, report } from './build-failure.ts';
import type { Compilation } from './model.ts';
import { intoPage, withTitle } from './page-html.ts';
import { BuiltSlides } from './plugin-build.ts';
import { keepRunning } from './plugin-code.ts';
import { ServedTalk } from './plugin-serve.ts';
import { versionName } from './talk-update.ts';

const name = 'crisis-diplomacy-slides';
const tokensModule = 'virtual:tokens.css';
const resolvedTokensModule = `\0${tokensModule}`;
const tokensFilter = /virtual:tokens\.css$/;

/**
 * Fails before the bundler starts: it would print its own stack behind the author's mistakes. The compiler is loaded late:
 * tools that only read the configuration should not wait for the data, the charts and the maps.
 */
async function compileForBuild({ root, logger }: ResolvedConfig): Promise<Compilation> {
  const { compileProject } = await import('./compile-project.ts');
  const compilation = compileProject(root, { showBroken: false });
  const failure = buildFailure(compilation.messages);
  if (failure) throw failure;
  if (compilation.messages.length > 0) logger.warn(report(compilation.messages));
  return compilation;
}

/** A page that can follow the talk from the version it has. */
async function servedPage(page: string, talk: ServedTalk) {
  const { compilation, version } = await talk.open();
  const attrs = { name: versionName, content: String(version) };
  return { html: intoPage(page, compilation), tags: [{ tag: 'meta', attrs, injectTo: 'head' as const }] };
}

/** Puts the compiled slides into `index.html`, and serves the theme's tokens as `virtual:tokens.css`. */
export function slides(): Plugin {
  let built: BuiltSlides | undefined;
  let served: ServedTalk | undefined;
  return {
    name,
    async configResolved(config) {
      if (config.command === 'build') built = new BuiltSlides(await compileForBuild(config), config);
      else keepRunning(config);
    },
    configureServer(server) {
      served = new ServedTalk(server, name);
    },
    async hotUpdate({ file }) {
      if (this.environment.name === 'client') await served?.follow(file);
    },
    closeBundle: () => served?.close(),
    transformIndexHtml: {
      order: 'pre',
      handler(page) {
        if (served) return servedPage(page, served);
        return built ? withTitle(page, built.talk) : page;
      },
    },
    buildStart() {
      built?.emitImages(this);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        built?.intoPages(this, bundle);
      },
    },
    // Without the filters the bundler would come and ask about every module of the deck.
    resolveId: {
      filter: { id: tokensFilter },
      handler: (id) => (id === tokensModule ? resolvedTokensModule : null),
    },
    load: {
      filter: { id: tokensFilter },
      handler: (id) => (id === resolvedTokensModule ? tokensCss() : null),
    },
  };
}
