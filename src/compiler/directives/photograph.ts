/** The photograph that a presenter may put in a drawing's place. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ImageFile } from '../markdown/nodes.ts';
import type { PhaseContext } from '../phases/draft.ts';
import { assetAddress } from '../phases/links.ts';
import type { FigureWords, PhotographWords } from '../vocabulary-types.ts';
import { stop } from './stop.ts';

/** The figure's photograph, where its file is there. */
export const photographOf = (
  { photograph }: FigureWords,
  { hasAsset }: Pick<PhaseContext, 'hasAsset'>,
): PhotographWords | null => (photograph && hasAsset(photograph.file) ? photograph : null);

/** The photograph with its credit below it; a group, so that PDF readers do not meet a picture without words around one with. */
export function photographElement(
  name: string,
  { alt, caption, credit }: PhotographWords,
  { path, size }: ImageFile,
  behind: boolean,
): Element {
  const className = ['figure', 'photograph', ...(behind ? ['behind'] : [])];
  return h('figure', { className, dataFigure: name, role: 'group' }, [
    h('img', { src: assetAddress(path), alt, ...size, dataFile: path }),
    h(
      'figcaption',
      { className: 'photograph-credit' },
      `${caption}${stop(caption)} ${credit}${stop(credit)}`,
    ),
  ]);
}
