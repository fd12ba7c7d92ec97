/** The deck's own typefaces, as the style sheet declares them. */

/** A face by the name a person would look for: `font Archivo Narrow 700 italic`. */
export function faceName(face: FontFace): string {
  const style = face.style === 'normal' ? '' : ` ${face.style}`;
  return `font ${face.family.replaceAll(/['"]/g, '')} ${face.weight}${style}`;
}

/** How long a typeface is waited for, in milliseconds: what is to be read does not wait for how it is to look. */
const patience = 3000;

/** Settles when every face is there or does not come, at the latest when `patience` has run out. Never rejects. */
export async function settledFaces(faces: readonly Promise<unknown>[]): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.allSettled(faces), late]);
}

/**
 * Loads the faces charts are drawn with; a canvas does not wait for a font by itself. One that does not come holds nothing up:
 * the chart is drawn with those that are there.
 */
export async function drawnFaces(): Promise<void> {
  const drawn = [...document.fonts].filter(
    ({ family, weight }) => family.includes('Archivo') || (family.includes('Plex Mono') && weight === '500'),
  );
  await settledFaces(drawn.map((face) => face.load()));
}
