/** How large the presenter likes the notes: the one thing the deck keeps beyond a session. */

const key = 'crisis-diplomacy.notes-size';
/** CSS pixels. */
const sizes = [16, 18, 20, 22, 25, 28, 32, 36, 42] as const;
const usual = 22;

function stored(): (typeof sizes)[number] {
  try {
    const size = Number(localStorage.getItem(key));
    return sizes.find((known) => known === size) ?? usual;
  } catch {
    return usual;
  }
}

function store(size: number): void {
  try {
    localStorage.setItem(key, String(size));
  } catch {
    // Where the browser keeps nothing, the size lasts as long as the window.
  }
}

/** Sets the notes in `target` in the remembered size; gives back how to make them larger (1) or smaller (-1). */
export function notesSize(target: HTMLElement): (by: 1 | -1) => void {
  let size: (typeof sizes)[number] = stored();
  const apply = (): void => target.style.setProperty('--notes-size', `${size}px`);
  apply();
  return (by) => {
    const at = sizes.indexOf(size);
    size = sizes[Math.min(Math.max(at + by, 0), sizes.length - 1)] ?? usual;
    store(size);
    apply();
  };
}
