/** A slide that claims something shows what for: a chart, a figure, a table, a quotation, a vote or an image. */
import { layouts } from '../../theme/layouts.ts';
import { walk } from '../markdown/rewrite.ts';
import { warningAt } from '../messages/message.ts';
import type { Draft } from '../phases/draft.ts';
import type { Check } from './check.ts';

const evidenceDirectives: ReadonlySet<string> = new Set([
  'chart',
  'figure',
  'quotation',
  'decision',
  'references',
  'credits',
]);

function hasEvidence({ body }: Draft): boolean {
  let found = false;
  walk(body, (node) => {
    found ||= node.type === 'table' || node.type === 'image';
    found ||= node.type === 'leafDirective' && evidenceDirectives.has(node.name);
  });
  return found;
}

export const evidencePresent: Check = ({ slides, broken }) =>
  slides
    .filter(({ settings: { layout } }) => layouts[layout].showsEvidence)
    .filter((slide) => !broken.has(slide.source) && !hasEvidence(slide))
    .map(({ at, settings: { layout } }) => {
      const reason = `This slide has the layout "${layout}" and shows no evidence.`;
      const hint = 'Add a chart, a figure, a table, a quotation or an image, or choose another layout.';
      return warningAt(at, 'evidence-missing', reason, hint);
    });
