/** The static cuts of typefaces that drawings are set in. A list only. */
export const cuts = [
  { name: 'archivo-narrow 600', typeface: 'archivo-narrow', weight: 600 },
  { name: 'archivo-narrow 700', typeface: 'archivo-narrow', weight: 700 },
  { name: 'source-serif-4 400', typeface: 'source-serif-4', weight: 400 },
  { name: 'ibm-plex-mono 400', typeface: 'ibm-plex-mono', weight: 400 },
] as const;

/** Package under `@fontsource` and weight. */
export type CutName = (typeof cuts)[number]['name'];
