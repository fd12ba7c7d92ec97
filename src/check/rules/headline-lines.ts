/** Rule `headline-long`: a headline has two lines at most, three where it stands in the narrow column of a map. */
import { type LayoutRules, layouts } from '../../theme/layouts.ts';
import type { SlideCheck } from '../check.ts';

/** A page may hold a slide without a layout of ours; it is held to what plain evidence is. */
const rules: ReadonlyMap<string, LayoutRules> = new Map(Object.entries(layouts));

const mostLines = (layout: string): number => (rules.get(layout) ?? layouts.evidence).headlineLines;

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const headlineLong: SlideCheck = ({ at, layout, headlineLines }) => {
  const most = mostLines(layout);
  if (headlineLines <= most) return [];
  const lines = numbers[headlineLines] ?? headlineLines;
  const reason = `The headline takes ${lines} lines, and the most is ${numbers[most]}`;
  const hint = 'Say it in fewer words.';
  return [{ level: 'error', rule: 'headline-long', at, about: '', reason, hint }];
};
