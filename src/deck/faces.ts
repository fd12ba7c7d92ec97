/** The deck's own typefaces, as the style sheet declares them. */

/** A face by the name a person would look for: `font Archivo Narrow 700 italic`. */
export function faceName(face: FontFace): string {
  const style = face.style === 'normal' ? '' : ` ${face.style}`;
  return `font ${face.family.replaceAll(/['"]/g, '')} ${face.weight}${style}`;
}

/** Loads the faces charts are drawn with; a canvas does not wait for a font by itself. */
export async function drawnFaces(): Promise<void> {
  const drawn = [...document.fonts].filter(
    ({ family, weight }) => family.includes('Archivo') || (family.includes('Plex Mono') && weight === '500'),
  );
  await Promise.all(drawn.map((face) => face.load()));
}
