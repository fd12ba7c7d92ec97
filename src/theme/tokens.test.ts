import { describe, expect, it } from 'vitest';
import { type Palette, palettes, tokensCss } from './tokens.ts';

/** Relative luminance of `#rrggbb` (WCAG 2.2, definition "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const textRoles = ['ink', 'muted', 'us', 'ussr', 'cuba', 'turn'] as const satisfies (keyof Palette)[];

describe.each(['paper', 'night'] as const)('the %s ground', (ground) => {
  const palette = palettes[ground];

  it.each(textRoles)('carries %s as text at 4.5:1 or more', (role) => {
    expect(contrast(palette[role], palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('carries the mark of the turn at nearly 3:1, beside its words', () => {
    expect(contrast(palette.turnMark, palette.ground)).toBeGreaterThanOrEqual(2.9);
  });
});

describe('tokensCss', () => {
  it('writes every role of both grounds', () => {
    const css = tokensCss();
    for (const palette of Object.values(palettes)) {
      for (const colour of Object.values(palette)) expect(css).toContain(colour);
    }
    expect(css).toContain("[data-ground='night']");
    expect(css).toContain('--turn-mark: #B98212;');
  });
});
