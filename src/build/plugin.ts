/** The Vite adapter of the slide compiler: when to compile, where the result goes, who is told. It holds no rules. */
import type { Plugin, ResolvedConfig } from 'vite';
import { tokensCss } from '../theme/tokens.ts';
import { buildFailure, report } from './build-failure.ts';
import { keepRunning } from './dev/plugin-code.ts';
import type { ServedTalk } from './dev/plugin-serve.ts';
import { versionName } from './dev/talk-update.ts';
import { intoBuiltPages } from './plugin-build.ts';
import type { SiteTalk } from './site-talk.ts';
import { TalkHasErrors, talkGiven } from './talk-given.ts';

const name = 'crisis-diplomacy-slides';
const tokensModule = 'virtual:tokens.css';
const resolvedTokensModule = `\0${tokensModule}`;
const tokensFilter = /virtual:tokens\.css$/;

/**
 * Fails before the bundler starts: it would print its own stack behind the author's mistakes. The compiler is loaded late:
 * tools that only read the configuration should not wait for the data, the charts and the maps.
 */
async function compiledHere({ root, logger }: ResolvedConfig): Promise<SiteTalk> {
  const [{ compileProject }, { siteTalkOf }] = await Promise.all([
    import('./compile-project.ts'),
    import('./site-talk-of.ts'),
  ]);
  const talk = siteTalkOf(compileProject(root, { showBroken: false }));
  const failure = buildFailure(talk.messages);
  if (failure) throw failure;
  if (talk.messages.length > 0) logger.warn(report(talk.messages));
  return talk;
}

/** A talk that is given may still be on its way, and is waited for when it is needed. */
async function talkForBuild(config: ResolvedConfig): Promise<() => Promise<SiteTalk | null>> {
  const given = talkGiven(config);
  if (given) return () => given;
  const talk = await compiledHere(config);
  return () => Promise.resolve(talk);
}

/** A page that can follow the talk from the version it has. */
async function servedPage(page: string, talk: ServedTalk) {
  const [{ intoPage }, { titleIn }] = await Promise.all([
    import('./page-html.ts'),
    import('./page-places.ts'),
  ]);
  const { compilation, version } = await talk.open();
  const attrs = { name: versionName, content: String(version), 'data-title': titleIn(page) };
  return { html: intoPage(page, compilation), tags: [{ tag: 'meta', attrs, injectTo: 'head' as const }] };
}

/** Puts the compiled slides into `index.html`, and serves the theme's tokens as `virtual:tokens.css`. */
export function slides(): Plugin {
  let built: { readonly config: ResolvedConfig; readonly talk: () => Promise<SiteTalk | null> } | undefined;
  let served: ServedTalk | undefined;
  return {
    name,
    async configResolved(config) {
      if (config.command === 'build') built = { config, talk: await talkForBuild(config) };
      else keepRunning(config);
    },
    async configureServer(server) {
      // A build has no use for it.
      const [{ ServedTalk }, { serveAssets }] = await Promise.all([
        import('./dev/plugin-serve.ts'),
        import('../compiler/pictures/serve-assets.ts'),
      ]);
      server.middlewares.use(serveAssets(server.config.root));
      served = new ServedTalk(server, name);
    },
    async hotUpdate({ file }) {
      if (this.environment.name === 'client') await served?.follow(file);
    },
    closeBundle: () => served?.close(),
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => (served ? servedPage(page, served) : page),
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (!built) return;
        const talk = await built.talk();
        // Whoever gave it says why, and takes nothing of this build.
        if (talk === null) throw new TalkHasErrors();
        intoBuiltPages(talk, this, bundle, built.config);
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
