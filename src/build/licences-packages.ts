/** Which packages the modules and files of a build come from, and what they say of themselves. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ShippedPackage } from './licences.ts';

const require = createRequire(import.meta.url);

const folderOf = (packageName: string): string => dirname(require.resolve(`${packageName}/package.json`));

/**
 * Packages whose data are in the deck though none of their modules is: the drawings are made from them while the deck is
 * built.
 */
const drawnFrom = ['world-atlas'];

/** Code that the builder writes into the deck itself carries an identifier in place of a path. */
const builders: Readonly<Record<string, string>> = { vite: 'vite', rolldown: 'rolldown' };

/** A package's folder by the path of something in it; null for what is the project's own. */
function folderAround(path: string): string | null {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path) ?? [];
  return folder ?? null;
}

/** The folder of the package that a module belongs to, by the bundler's identifier for it; null for the project's own. */
export function packageFolderOf(moduleId: string): string | null {
  if (!moduleId.startsWith('\0')) return folderAround(moduleId);
  const [maker = ''] = moduleId.slice(1).split(/[/:]/);
  const builder = builders[maker];
  return builder === undefined ? null : folderOf(builder);
}

/** Vite ships a second list behind its own licence: that of what the program Vite is made of, none of which is in a deck. */
const ownPart = (text: string): string => text.split('\n# Licenses of bundled dependencies')[0] ?? '';

async function licenceText(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const name = names.find((file) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(file));
  return name === undefined ? '' : ownPart(await readFile(join(folder, name), 'utf8'));
}

/** What the package in `folder` says of itself. */
export async function readPackage(folder: string): Promise<ShippedPackage> {
  const said = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const word = (key: string): string => (typeof said[key] === 'string' ? said[key] : '');
  return {
    name: word('name'),
    version: word('version'),
    licence: word('license'),
    text: await licenceText(folder),
  };
}

/** The packages of which something is in a build, by name, each once. `moduleIds` as the bundler gives them, paths in full. */
export async function shippedPackages(moduleIds: readonly string[]): Promise<ShippedPackage[]> {
  const folders = moduleIds.flatMap((id) => packageFolderOf(id) ?? []);
  const packages = await Promise.all([...new Set([...folders, ...drawnFrom.map(folderOf)])].map(readPackage));
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}
