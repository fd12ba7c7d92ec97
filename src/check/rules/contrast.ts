/**
 * Rule `contrast-low`: text stands out from its ground by 4.5:1, large text by 3:1 (WCAG 2.2, level AA). Large is text
 * from 32 px, or from 24 px where it is bold: the guideline's own measure, 24 and 18.66 px, raised by a third, as slides
 * are read from afar. Where a text crosses several colours, a third of it decides.
 */
import type { Finding, SlideCheck } from '../check.ts';
import type { Colour, TextFacts } from '../facts.ts';
import { decimal, grouped, quotedList } from '../words.ts';

const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance as WCAG defines it: 0 for black, 1 for white. */
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** 1 for two equal colours to 21 for black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const isLarge = ({ size, bold }: TextFacts): boolean => size >= 32 || (bold && size >= 24);

/** What the text must reach. */
const least = (text: TextFacts): number => (isLarge(text) ? 3 : 4.5);

const hex = (colour: Colour): string =>
  `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

interface Measured {
  readonly text: TextFacts;
  readonly ratio: number;
  /** `#1b1b18 on #f4efe4` */
  readonly colours: string;
}

/** The contrast that two thirds of a text reach; nothing where its ground is not known. */
function measured(text: TextFacts): Measured[] {
  const all = text.painted
    .map(({ text: ink, ground }) => ({
      text,
      ratio: contrast(ink, ground),
      colours: `${hex(ink)} on ${hex(ground)}`,
    }))
    .sort((one, other) => one.ratio - other.ratio);
  const worst = all[Math.ceil(all.length / 3) - 1];
  return worst ? [worst] : [];
}

/** Down, so that no message says that 4.5 is less than 4.5. */
const shown = (ratio: number): string => decimal(Math.floor(ratio * 10) / 10);

/** Finds text that is too pale on its ground, once for each pair of colours at a place. */
export const contrastLow: SlideCheck = ({ texts }) => {
  const low = texts.flatMap(measured).filter(({ text, ratio }) => ratio < least(text));
  return grouped(low, ({ text, colours }) => `${text.at} ${colours} ${least(text)}`).flatMap(
    (group): Finding[] => {
      const [first] = group;
      if (!first) return [];
      const words = quotedList(group.map(({ text }) => text.words));
      const { text, ratio, colours } = first;
      const reason = `The contrast of ${words} with its ground is ${shown(ratio)}:1 (${colours}), and the least is ${least(text)}:1`;
      const hint = 'Take a darker colour for it, or a lighter one on a dark ground.';
      const about = `${words} ${colours}`;
      return [{ level: 'error', rule: 'contrast-low', at: text.at, about, reason, hint, inEveryView: true }];
    },
  );
};
