import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../build/talk-vocabulary.ts';
import { compile, formatMessage } from './index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const text = /```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

describe('the slide that the README shows', () => {
  const { deck, messages } = compile([{ path: 'slides/example.md', text }], {
    vocabulary,
    hasAsset: () => false,
    showBroken: false,
  });

  it('compiles without an error', () => {
    const errors = messages.filter(({ level }) => level === 'error').map(formatMessage);
    expect(errors).toEqual([]);
  });

  it('is what the README says it is: a chart, a number with its source, notes to say and to ask', () => {
    const [slide] = deck.slides;
    expect(slide?.charts).toEqual(['stockpiles-by-year']);
    expect(slide?.cites).toContain('fas2023');
    expect(slide?.notes?.say.length).toBeGreaterThan(0);
    expect(slide?.notes?.ask.length).toBeGreaterThan(0);
  });
});
