/** What the built page may load and run: itself, and nothing of any other origin. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { changePages } from './built-pages.ts';
import { ProjectFault } from './project-fault.ts';

const policyElement = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/gi;

interface PageElement {
  readonly name: string;
  readonly attributes: string;
  readonly content: string;
}

/** The scripts and style sheets of a page, in order. What stands inside one is skipped. */
function elementsOf(html: string): PageElement[] {
  const found = html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi);
  return [...found].map(([, name = '', attributes = '', content = '']) => ({
    name: name.toLowerCase(),
    attributes,
    content,
  }));
}

/** The parser of HTML knows one kind of line end, and the hash is of what it reads. */
const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content.replaceAll(/\r\n?/g, '\n')).digest('base64')}'`;

const isFile = ({ attributes }: PageElement): boolean => /\bsrc=/i.test(attributes);

const list = (sources: readonly string[]): string =>
  sources.length > 0 ? [...new Set(sources)].join(' ') : "'none'";

/**
 * The policy for a page as it is delivered. Scripts and style sheets that stand in it are let in by their hash, so that
 * nothing put there later runs; those in files only where the page has files beside it.
 */
export function policyFor(html: string): string {
  const elements = elementsOf(html);
  const own = elements.some(isFile) || /<link\b[^>]*\brel="stylesheet"/i.test(html) ? ["'self'"] : [];
  const hashes = (name: string): string[] =>
    elements
      .filter((element) => element.name === name && !isFile(element))
      .map(({ content }) => hashOf(content));
  return [
    "default-src 'none'",
    `script-src ${list([...own, ...hashes('script')])}`,
    `style-src ${list([...own, ...hashes('style')])}`,
    `img-src ${list([...own, 'data:'])}`,
    `font-src ${list([...own, 'data:'])}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The page with its policy, in place of an older one. It stands before everything it is to hold for, and after the words on
 * the page's encoding, which browsers look for at the very start. Throws where the page has no such words.
 */
export function withPolicy(html: string): string {
  const bare = html.replaceAll(policyElement, '');
  const encoding = /<meta charset="[^"]*"\s*\/?>/i;
  if (!encoding.test(bare))
    throw new ProjectFault(
      'index.html  error  The page does not name its encoding: <meta charset="utf-8" />.',
    );
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(bare)}" />`;
  return bare.replace(encoding, (words) => `${words}\n    ${policy}`);
}

/** Puts the policy into the pages of a build. The dev server needs a socket and scripts of its own, and goes without. */
export function contentPolicy(): Plugin {
  return {
    name: 'crisis-diplomacy-policy',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => changePages(bundle, withPolicy),
    },
  };
}
