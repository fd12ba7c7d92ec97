/** Rule `headline-long`: a headline has two lines at most, three where it stands in the narrow column of a map. */
import type { SlideCheck } from './check.ts';

const mostLines = (layout: string): number => (layout === 'map' ? 3 : 2);

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const headlineLong: SlideCheck = ({ at, layout, headlineLines }) => {
  const most = mostLines(layout);
  if (headlineLines <= most) return [];
  const lines = numbers[headlineLines] ?? headlineLines;
  const reason = `The headline takes ${lines} lines, and the most is ${numbers[most]}`;
  const hint = 'Say it in fewer words.';
  return [{ level: 'error', rule: 'headline-long', at, about: '', reason, hint }];
};
