/** How wide a line of text is, from the widths of its characters and of every two that stand side by side. */
import type { CutName } from './cuts.ts';
import type { CutMetrics } from './measure-cut.ts';
import { metrics } from './metrics.ts';

/** In units of the font. */
interface Widths {
  readonly advances: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly threes: ReadonlyMap<string, number>;
}

/** Each text of `length` characters by its number. */
function ungrouped(groups: Readonly<Record<string, string>>, length: number): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [number, texts] of Object.entries(groups)) {
    for (let at = 0; at < texts.length; at += length)
      numbers.set(texts.slice(at, at + length), Number(number));
  }
  return numbers;
}

const widthsOf = ({ advances, pairs, threes }: CutMetrics): Widths => ({
  advances: ungrouped(advances, 1),
  pairs: ungrouped(pairs, 2),
  threes: ungrouped(threes, 3),
});

const read = new Map<CutName, Widths>();

function widthsByName(name: CutName): Widths {
  const widths = read.get(name) ?? widthsOf(metrics[name]);
  read.set(name, widths);
  return widths;
}

/** Width of a line in sizes of the text. Throws where the shipped (latin) cut lacks a character. */
export function advance(text: string, name: CutName): number {
  const { advances, pairs, threes } = widthsByName(name);
  let units = 0;
  let before = '';
  let twoBefore = '';
  for (const character of text) {
    const own = advances.get(character);
    if (own === undefined) throw new Error(`"${character}" in "${text}" is not in ${name} (latin).`);
    units += own + (pairs.get(before + character) ?? 0) + (threes.get(twoBefore + character) ?? 0);
    twoBefore = before + character;
    before = character;
  }
  return units / metrics[name].unitsPerEm;
}
