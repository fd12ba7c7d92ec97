/** The talk's data, charts and drawings as the dev server loads them: what is saved there is followed without a restart. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServerModuleRunner, type ResolvedConfig, type ViteDevServer } from 'vite';
import type { Compilation } from '../../compiler/model.ts';
import { toldMistakes } from '../../program/told-mistakes.mjs';
import { AuthorsMistake } from '../build-failure.ts';

const program = fileURLToPath(new URL('../compile-project.ts', import.meta.url));
const followed = ['talk', 'records', 'charts', 'figures'];

/** Whether a file is of the code that `TalkCode` loads anew. */
function isFollowed(file: string, root: string): boolean {
  const [src, folder] = relative(root, file).split(sep);
  return src === 'src' && followed.includes(folder ?? '');
}

/**
 * Lets the server go on when the talk's data change. Vite bundles them with the configuration, as a build needs them there,
 * and would start again at each change of what it has bundled.
 */
export function keepRunning({ root, configFileDependencies: files }: ResolvedConfig): void {
  const others = files.filter((file) => !isFollowed(file, root));
  files.splice(0, files.length, ...others);
}

type Program = typeof import('../compile-project.ts');

/**
 * The program that compiles the talk, in the version that was saved last. Until something is saved that is the one which came
 * with the configuration: to load it through Vite, module by module, takes longer than all the rest of the start.
 */
export class TalkCode {
  readonly #server: ViteDevServer;
  #runner: ReturnType<typeof createServerModuleRunner> | undefined;
  #version: 'with the configuration' | 'loaded' | 'changed' = 'with the configuration';

  constructor(server: ViteDevServer) {
    this.#server = server;
  }

  /** Notes that a file was saved; gives back whether the talk may depend on it. */
  noteChange(file: string): boolean {
    const modules = this.#server.environments.ssr.moduleGraph.getModulesByFile(file);
    const matters = (modules?.size ?? 0) > 0 || isFollowed(file, this.#server.config.root);
    if (matters) this.#version = 'changed';
    return matters;
  }

  /** What was saved last has a mistake, and could not be loaded. */
  get isBroken(): boolean {
    return this.#version === 'changed';
  }

  /** Compiles the talk. Throws where the code has a mistake: in words alone where that is the author's. */
  async compile(): Promise<Compilation> {
    const { root } = this.#server.config;
    try {
      const { compileProject } = await this.#program();
      return compileProject(root, { showBroken: true });
    } catch (error) {
      const words = toldMistakes(error, root);
      throw words === null ? error : new AuthorsMistake(words);
    }
  }

  async #program(): Promise<Program> {
    if (this.#version === 'with the configuration') return import('../compile-project.ts');
    this.#runner ??= createServerModuleRunner(this.#server.environments.ssr, { hmr: false });
    if (this.#version === 'changed') this.#runner.clearCache();
    this.#version = 'loaded';
    try {
      return await this.#runner.import<Program>(program);
    } catch (error) {
      this.#version = 'changed';
      throw error;
    }
  }
}
