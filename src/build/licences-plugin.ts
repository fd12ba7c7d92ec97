/** The Vite adapter of the licences: writes them beside the page, and stops a build that may not be handed on. */
import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { licenceFaults, licencesText } from './licences.ts';
import { readPackage, shippedPackages } from './licences-packages.ts';
import { ProjectFault } from './project-fault.ts';

/** The list's name among the files of the site. */
export const licencesFile = 'licences.txt';

/** Every module and file that something in the build was made from. */
function originsOf(bundle: Rolldown.OutputBundle, root: string): string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'chunk'
      ? Object.keys(file.modules)
      : file.originalFileNames.map((name) => resolve(root, name)),
  );
}

/** Lists what the deck is shipped with in `licences.txt`. The build fails where a package's terms do not allow it. */
export function licences(): Plugin {
  let root = '';
  return {
    name: 'crisis-diplomacy-licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'license', href: `./${licencesFile}` }, injectTo: 'head' },
    ],
    async generateBundle(_options, bundle) {
      const packages = await shippedPackages(originsOf(bundle, root));
      const faults = licenceFaults(packages);
      if (faults.length > 0) throw new ProjectFault(faults.join('\n'));
      const source = licencesText(await readPackage(root), packages);
      this.emitFile({ type: 'asset', fileName: licencesFile, source });
    },
  };
}
