/** Rule `link-dead`: a link to another place of the deck leads to one, in every cut that has the link. */
import type { Finding, SlideCheck } from '../check.ts';
import { quoted } from '../words.ts';

/** The numbers of sources lead to the list of them. */
const whatFor = (target: string): string =>
  target.startsWith('ref-') ? `the source "${target.slice('ref-'.length)}"` : `"#${target}"`;

const hintFor = (target: string): string =>
  target.startsWith('ref-')
    ? 'The list of sources must have it: is "::references" in this talk?'
    : 'Link to a slide of this talk, or take the link out.';

export const deadLinks: SlideCheck = ({ links }) =>
  links
    .filter(({ found }) => !found)
    .map(({ target, words, at }): Finding => {
      const reason = `The link ${quoted(words)} leads to ${whatFor(target)}, which is not there`;
      return { level: 'error', rule: 'link-dead', at, about: target, reason, hint: hintFor(target) };
    });
