/** Rule `words-missing`: every image, drawing and chart has words for those who do not see it, and a chart its numbers as a table. */
import type { Finding, SlideCheck } from '../check.ts';
import type { VoiceFacts } from '../facts.ts';

const nouns: Readonly<Record<VoiceFacts['kind'], string>> = {
  image: 'image',
  picture: 'picture',
  drawing: 'drawing',
  canvas: 'canvas',
  chart: 'chart',
};

function faultOf({ kind, name }: VoiceFacts): { readonly reason: string; readonly hint: string } {
  const what = name === '' ? `This ${nouns[kind]}` : `The ${nouns[kind]} "${name}"`;
  if (kind === 'chart') {
    return { reason: `${what} has no table of its numbers`, hint: 'Give its definition a table.' };
  }
  const hint =
    kind === 'image'
      ? 'Say what it shows: "![what it shows](photos/name.jpg)".'
      : 'Give it a summary, or hide it from screen readers where it is ornament.';
  return { reason: `${what} has no words for those who do not see it`, hint };
}

export const missingWords: SlideCheck = ({ voices }) =>
  voices
    .filter(({ words }) => words === null)
    .map((voice): Finding => {
      const about = `${voice.kind} ${voice.name}`;
      return { level: 'error', rule: 'words-missing', at: voice.at, about, ...faultOf(voice) };
    });
