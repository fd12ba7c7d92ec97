/**
 * The deck's size, grounds, colours and typefaces: the one place they are written down.
 * Charts and figures import them; the style sheet gets them as custom properties (`tokensCss`).
 */

/** The slide in CSS pixels, 16:9. Everything is laid out at this size and scaled as a whole. */
export const slideSize = { width: 1280, height: 720 } as const;

/** Slide margins in CSS pixels; `foot` is where the evidence ends, above the source line and the day ruler. */
export const slideMargin = { side: 72, top: 56, foot: 96 } as const;

/** Paper (warm white) is for evidence; night (blue black) for what is told or decided. */
export type Ground = 'paper' | 'night';

/** The colours of one ground, as `#rrggbb`. Names say the role, never the hue. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly lines: string;
  readonly us: string;
  readonly ussr: string;
  readonly cuba: string;
  /** The one thing to look at, as text. At most once on a slide. */
  readonly turn: string;
  /** The one thing to look at, as a mark or a line. */
  readonly turnMark: string;
}

/** Both grounds' colours; all text roles reach 4.5:1 on their ground (tested). */
export const palettes: Readonly<Record<Ground, Palette>> = {
  paper: {
    ground: '#F4EFE4',
    ink: '#1B1B18',
    muted: '#6B675E',
    lines: '#CFC7B5',
    us: '#1D4F91',
    ussr: '#B5281E',
    cuba: '#3F6B4B',
    turn: '#8A5F06',
    turnMark: '#B98212',
  },
  night: {
    ground: '#11161D',
    ink: '#EDE6D6',
    muted: '#9AA3AD',
    lines: '#313C48',
    us: '#7FB2F0',
    ussr: '#FF7A66',
    cuba: '#8CC29A',
    turn: '#E5B04A',
    turnMark: '#E5B04A',
  },
};

/** CSS font families. All three are static cuts: variable fonts become Type 3 in Chromium's PDF. */
export const typefaces = {
  /** Headlines, chart text, labels, table heads. Weights 500, 600 and 700 are shipped. */
  claim: "'Archivo Narrow', 'Arial Narrow', sans-serif",
  /** Running text and quotations. Weights 400 (with italic) and 600 are shipped. */
  text: "'Source Serif 4', Georgia, serif",
  /** Kicker, source line, dates, key hints. Weights 400 and 500 are shipped. */
  mono: "'IBM Plex Mono', monospace",
} as const;

/** The longest a chart's step may move, in milliseconds. */
export const stepMilliseconds = 450;

/** The custom property of a role, without its dashes: `turn-mark` for `turnMark`. */
export const cssName = (role: string): string =>
  role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The tokens as CSS custom properties: `--us`, `--turn-mark`, `--claim` and so on, switched by `data-ground`. */
export function tokensCss(): string {
  const properties = (palette: Palette): string =>
    Object.entries(palette)
      .map(([role, value]) => `  --${cssName(role)}: ${value};`)
      .join('\n');
  const faces = Object.entries(typefaces)
    .map(([role, value]) => `  --${role}: ${value};`)
    .join('\n');
  return [
    `:root {\n${faces}\n  --slide-width: ${slideSize.width}px;\n  --slide-height: ${slideSize.height}px;\n}`,
    `:root,\n[data-ground='paper'] {\n${properties(palettes.paper)}\n}`,
    `[data-ground='night'] {\n${properties(palettes.night)}\n}`,
    '',
  ].join('\n');
}
